import type { Experiment } from '#core/engine/experiment';
import type { Verdict } from '#core/engine/outcome';
import type { Millis, Participant } from './state';

/**
 * What happened in a room. The state is the fold of these, and nothing else; they are what the store
 * keeps. `name` and `tokenHash` of a join live in the Participant row only, so that they can be erased:
 * the store takes them out when it writes and puts them back when it reads.
 */
export type RoomEvent =
  | { readonly type: 'participant-joined'; readonly participant: Participant }
  | {
      readonly type: 'round-opened';
      readonly at: Millis;
      readonly number: number;
      readonly experiment: Experiment;
      readonly limit: Millis | null;
    }
  | {
      readonly type: 'pick-stored';
      readonly participant: Participant['number'];
      readonly number: number;
      readonly learningRate: number;
    }
  /** The limit moved: time was added, taken away by a lock (then it is the time already elapsed), or lifted. */
  | { readonly type: 'limit-set'; readonly limit: Millis | null }
  | { readonly type: 'round-locked'; readonly at: Millis }
  | { readonly type: 'clock-marked'; readonly at: Millis; readonly elapsed: Millis }
  | { readonly type: 'clock-stopped'; readonly elapsed: Millis }
  | { readonly type: 'clock-started'; readonly at: Millis }
  | {
      readonly type: 'round-finished';
      readonly verdicts: readonly (readonly [Participant['number'], Verdict])[];
    }
  | { readonly type: 'returned-to-lobby' }
  | { readonly type: 'address-chosen'; readonly url: string }
  | { readonly type: 'command-applied'; readonly id: string }
  | { readonly type: 'room-closed' };
