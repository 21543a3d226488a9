import type { Activity } from '#core/lesson/activities/activity';
import type { Board } from '#core/protocol/board';
import type { RoundView } from '#core/protocol/round';
import type { StudentView } from '#core/protocol/student-view';
import type { You } from '#core/protocol/you';
import type { RoomLink } from './room-provider';

type Phase = StudentView['phase'];
export type PickingPhase = Extract<Phase, { kind: 'picking' }>;
export type RunningPhase = Extract<Phase, { kind: 'running' }>;
export type FinishedPhase = Extract<Phase, { kind: 'finished' }>;
/** Every phase that has a round. */
export type RoundPhase = PickingPhase | RunningPhase | FinishedPhase;

export type RoundOf<A extends Activity> = RoundView & { readonly activity: A };

/** What the screen of a kind of activity is told, in all phases of a round. It gets a `key` per round. */
export interface ActivityProps<A extends Activity = Activity> {
  readonly link: RoomLink;
  readonly round: RoundOf<A>;
  readonly phase: RoundPhase;
  readonly you: You;
  readonly participant: NonNullable<You['participant']>;
  /** Of this round; null before there is one. */
  readonly board: Board | null;
  /** How many are in the room. */
  readonly participants: number;
  readonly isLost: boolean;
}
