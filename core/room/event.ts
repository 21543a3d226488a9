import type { Verdict } from '#core/engine/outcome';
import type { Round } from '#core/lesson/activities/activity';
import type { Confidence, Millis, Pick } from '#core/lesson/round';
import type { LessonPlan } from '../lesson/plan/lesson-plan';
import type { Participant } from './state';

/**
 * What happened in a room. The state is the fold of its events and nothing else, and the store keeps
 * them. Only the Participant row holds the `name`, `tokenHash` and `studentId` of a join, so that they can be erased:
 * the store takes them out when it writes and puts them back when it reads.
 */
export type RoomEvent =
  | { readonly type: 'participant-joined'; readonly participant: Participant }
  /** As with a join, only the Participant row holds the name itself. */
  /** Here and below null: erased since. */
  | {
      readonly type: 'participant-renamed';
      readonly participant: number;
      readonly name: string | null;
    }
  /** What they gave to the present round goes too, except a pick whose run is being shown. */
  | { readonly type: 'participant-removed'; readonly participant: number }
  | {
      readonly type: 'participant-readmitted';
      readonly participant: number;
      readonly name: string | null;
    }
  /**
   * A student goes on on another device. As with a join, only the Participant row holds the hashes. The newcomer, if
   * that device had joined, is the same person: that entry is gone for good.
   */
  | {
      readonly type: 'device-changed';
      readonly participant: number;
      readonly tokenHash: string;
      /** Of all devices that this student has had before. */
      readonly formerDevices: readonly string[];
      readonly newcomer: number | null;
    }
  /** Removed by one command, which can be taken back. */
  | { readonly type: 'students-removed'; readonly participants: readonly number[] }
  /** Under the names that they had. */
  | { readonly type: 'students-readmitted'; readonly participants: readonly number[] }
  | { readonly type: 'entry-set'; readonly isOpen: boolean }
  /** So many students are in that the entry locked itself. */
  | { readonly type: 'entry-crowded' }
  | { readonly type: 'expected-set'; readonly count: number }
  | { readonly type: 'hall-number-set'; readonly number: string | null }
  | { readonly type: 'id-asked'; readonly label: string | null }
  | { readonly type: 'pseudonyms-set'; readonly isOn: boolean }
  /** By its tag. It may be one that the product has spoken in another version only. */
  | {
      readonly type: 'language-set';
      readonly language: string;
      /** From now on pseudonyms and practice students are called in it. Older records have none: they have English names. */
      readonly names?: true;
    }
  | { readonly type: 'teams-set'; readonly count: number }
  /** In percent; for the room where `participant` is null. */
  | {
      readonly type: 'extra-time-set';
      readonly participant: number | null;
      readonly percent: number;
    }
  | { readonly type: 'plan-set'; readonly plan: LessonPlan }
  | {
      readonly type: 'round-opened';
      readonly at: Millis;
      readonly round: Round;
      readonly limit: Millis | null;
    }
  | {
      readonly type: 'pick-stored';
      readonly participant: Participant['number'];
      readonly number: number;
      readonly learningRate: number;
      readonly prediction: Pick['prediction'];
      /** Absent where it wasn't given. */
      readonly confidence?: Confidence;
    }
  /** Holds from the update after `step` on. Replaces an earlier change at the same step. */
  | {
      readonly type: 'rate-changed';
      readonly participant: Participant['number'];
      readonly number: number;
      readonly step: number;
      readonly learningRate: number;
    }
  | {
      readonly type: 'tap-stored';
      readonly participant: Participant['number'];
      readonly number: number;
      readonly step: number;
    }
  | {
      readonly type: 'vote-stored';
      readonly participant: Participant['number'];
      readonly number: number;
      readonly choice: number;
      readonly confidence: Confidence | null;
    }
  /** Where the update leads, by this student's guess. */
  | {
      readonly type: 'guess-stored';
      readonly participant: Participant['number'];
      readonly number: number;
      /** 1 for the first. */
      readonly update: number;
      readonly place: readonly number[];
    }
  /** A walk-through is at this step now. Marks the clock too. */
  | {
      readonly type: 'walk-moved';
      readonly at: Millis;
      readonly elapsed: Millis;
      readonly step: number;
      readonly isPlaying: boolean;
    }
  /** The limit moved: time was added, a lock took the rest away (the limit is then the time already elapsed), or it was lifted. */
  | { readonly type: 'limit-set'; readonly limit: Millis | null }
  /** The same picture with another window: what was tapped in the one before is gone. */
  | { readonly type: 'zoomed'; readonly activity: Round['activity'] }
  | { readonly type: 'round-locked'; readonly at: Millis }
  /** Back to picking, without a limit. */
  | { readonly type: 'lock-undone'; readonly at: Millis }
  /** Opened by mistake: as if it had never been. */
  | { readonly type: 'round-discarded' }
  | { readonly type: 'paused'; readonly elapsed: Millis }
  | {
      readonly type: 'clock-marked';
      readonly at: Millis;
      readonly elapsed: Millis;
      /** Students connected. Absent in older logs, and where the instructor jumps to the end. */
      readonly present?: number;
    }
  | { readonly type: 'clock-stopped'; readonly elapsed: Millis }
  | { readonly type: 'clock-started'; readonly at: Millis }
  | {
      readonly type: 'round-finished';
      /** Per group of runs. */
      readonly verdicts: readonly (readonly (readonly [Participant['number'], Verdict])[])[];
      readonly edge: number | null;
    }
  | { readonly type: 'answer-shown' }
  | { readonly type: 'returned-to-lobby' }
  | { readonly type: 'address-chosen'; readonly url: string }
  /** Chosen too, and offered from then on. */
  | { readonly type: 'address-typed'; readonly url: string }
  | { readonly type: 'command-applied'; readonly id: string }
  | { readonly type: 'title-set'; readonly title: string }
  | { readonly type: 'room-closed' }
  /** As it was closed, under this code; a round that was going on is paused. */
  | { readonly type: 'room-reopened'; readonly code: string };
