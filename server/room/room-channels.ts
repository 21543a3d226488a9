import type { Round } from '#core/lesson/activities/activity';
import type { BoardChange } from '#core/protocol/views/board-change';
import type { InstructorNews, ScreenNews } from '#core/protocol/views/presenter-news';
import type { StudentView } from '#core/protocol/views/student-view';
import type { You } from '#core/protocol/views/you';

/** Who watches a room. The presenters are the projector and the console together. */
export type Audience = 'students' | 'screens' | 'instructors';

export type Presenter = Exclude<Audience, 'students'>;

export interface ViewByAudience {
  students: StudentView;
  screens: ScreenNews;
  instructors: InstructorNews;
}

/** What a room says, and to whom. The room host speaks through this and knows nothing of sockets. */
export interface RoomChannels {
  /** How many connections are listening. */
  count(audience: Audience): number;
  /** Of the connected `screens` those that are projectors: on others the projector is read. */
  projectors(): number;
  /** How many connections of this device are listening. */
  tabs(tokenHash: string): number;
  /** Whether every phone polls, though each tried a WebSocket first. */
  hasLostWebSockets(): boolean;
  view<A extends Audience>(audience: A, view: ViewByAudience[A]): void;
  /** To the phones: a presenter's view has it. */
  boardChange(change: BoardChange): void;
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
