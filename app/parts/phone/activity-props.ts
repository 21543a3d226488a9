import type { Activity } from '#core/lesson/activities/activity';
import type { Board } from '#core/protocol/board';
import type { PhaseOf, RoundPhaseKind } from '#core/protocol/phase-of';
import type { RoundView } from '#core/protocol/round';
import type { StudentView } from '#core/protocol/student-view';
import type { You } from '#core/protocol/you';
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
  /** How many are in the room. */
  readonly participants: number;
  readonly isLost: boolean;
}
