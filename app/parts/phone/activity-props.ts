import type { Activity } from '#core/lesson/activities/activity';
import type { RoundView } from '#core/protocol/shapes/round';
import type { Board } from '#core/protocol/views/board';
import type { PhaseOf, RoundPhaseKind } from '#core/protocol/views/phase-of';
import type { StudentView } from '#core/protocol/views/student-view';
import type { You } from '#core/protocol/views/you';
import type { Attendance } from '../../ui/words/waited-for';
import type { RoomLink } from './room-provider';

export type PhoneRound<A extends Activity> = RoundView & { readonly activity: A };

/** What the screen of a kind of activity is told, in these phases of a round. It gets a `key` per round. */
export interface ActivityProps<
  A extends Activity = Activity,
  Kind extends RoundPhaseKind = RoundPhaseKind,
> {
  readonly link: RoomLink;
  readonly round: PhoneRound<A>;
  readonly phase: PhaseOf<StudentView, Kind>;
  readonly you: You;
  readonly participant: NonNullable<You['participant']>;
  /** This round's leaderboard; null before there is one. */
  readonly board: Board | null;
  readonly attendance: Attendance;
  readonly isLost: boolean;
}
