import type { Round } from '#core/lesson/activities/activity';
import type { Board } from '#core/protocol/views/board';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import type { ScreenView } from '#core/protocol/views/screen-view';
import type { Steering } from '#core/protocol/views/steering';
import type { StudentView } from '#core/protocol/views/student-view';
import type { You } from '#core/protocol/views/you';

/** Who watches a room. The presenters are the projector and the console together. */
export type Audience = 'students' | 'screens' | 'instructors';

export interface ViewByAudience {
  students: StudentView;
  screens: ScreenView;
  instructors: InstructorView;
}

/** What a room says, and to whom. The room host speaks through this and knows nothing of sockets. */
export interface RoomChannels {
  /** How many connections are listening. */
  count(audience: Audience): number;
  /** How many connections of this device are listening. */
  tabs(tokenHash: string): number;
  view<A extends Audience>(audience: A, view: ViewByAudience[A]): void;
  board(audience: 'students' | 'presenters', board: Board): void;
  /** To the presenters. */
  steering(steering: Steering): void;
  /** To every tab of one device. */
  you(tokenHash: string, you: You): void;
  /** A frame as text, to everybody who keeps up; a busy connection misses it. */
  frame(sequence: number, text: string): void;
  /** That this round is on. `isForAll`: also to whoever is sent frames. */
  heartbeat(round: Round['number'], isForAll: boolean): void;
  /** A new run is about to be shown: whoever lagged in the last one gets another chance. */
  restartFrames(): void;
  /** Ends every connection, so that clients come back to whoever owns the room now. */
  drop(): void;
}
