import type { Outcome, OutcomeCounts, Verdict } from '#core/engine/outcome';
import type { NumberedMap } from '../base/numbered-map';

/** Whole milliseconds of the server's wall clock, always passed in. */
export type Millis = number;

/** After the lock the run stands at its start for this long: the class sees that it is locked, and a mistaken lock can be undone. */
export const LEAD_IN_MS = 3_000;

export interface RateChange {
  readonly step: number;
  readonly learningRate: number;
}

export interface Pick {
  /** The device's own count of its picks in this round. */
  readonly number: number;
  readonly learningRate: number;
  /** Of the student's own run; null if none was asked for or given. */
  readonly prediction: Outcome | null;
  /** Of the prediction; absent or null if it wasn't asked for or given. */
  readonly confidence?: Confidence | null;
  /** Made while the run was shown: from the update after `step` on, the rate is `learningRate`. By rising step. */
  readonly changes: readonly RateChange[];
}

export const CONFIDENCES = ['guess', 'think', 'sure'] as const;

export type Confidence = (typeof CONFIDENCES)[number];

export interface Vote {
  readonly number: number;
  /** Index of the choice. */
  readonly choice: number;
  readonly confidence: Confidence | null;
}

export interface Tap {
  readonly number: number;
  /** The step whose rate is where this student would stop. */
  readonly step: number;
}

/** Where a student thinks that the updates of a walk-through lead. */
export interface Guess {
  readonly number: number;
  /** By update, the first one first; null: none. Each has a number for each weight. */
  readonly places: readonly (readonly number[] | null)[];
}

/** Where a walk-through stands. */
export interface WalkPosition {
  /** The update shown; 0: none has been made. */
  readonly step: number;
  /** The furthest that has been shown: what it led to is known, also where it has been taken back. */
  readonly furthest: number;
  /** It goes on by itself, two updates a second. */
  readonly isPlaying: boolean;
  /** When it last moved, on the round's clock. */
  readonly movedAt: Millis;
  /** Over several updates at once: Back takes the last of them back whole. */
  readonly jumps: readonly { readonly from: number; readonly to: number }[];
}

export type Picks = NumberedMap<Pick>;

export type Verdicts = ReadonlyMap<number, Verdict>;

/** What the students gave, by participant. An activity fills the one that it asks for. */
export interface Inputs {
  readonly picks: Picks;
  readonly taps: NumberedMap<Tap>;
  readonly votes: NumberedMap<Vote>;
  readonly guesses: NumberedMap<Guess>;
}

/** A round of some kind of activity. */
export interface RoundOf<A> {
  /** Counts the rounds of a room from 1; the number of a discarded round isn't given again. */
  readonly number: number;
  /** What the class reads above it; may be empty. */
  readonly title: string;
  readonly activity: A;
  /** Id of the item of the lesson plan that it came from. */
  readonly planItem: string | null;
  /** The round of the same activity that this one votes on again. */
  readonly revoteOf: number | null;
}

/** All that is kept of a finished round, the present one or an earlier one. */
export interface FinishedRoundOf<A> {
  readonly round: RoundOf<A>;
  readonly inputs: Inputs;
  /** Of each group of runs, in the activity's order; none if nothing runs. */
  readonly verdicts: readonly Verdicts[];
  /** Of the first group. */
  readonly outcomes: OutcomeCounts;
  /** The rate above which the first group's runs diverge; null if there is none. */
  readonly edge: number | null;
  /** Whether the answer has been shown; false if there is none. */
  readonly isAnswerShown: boolean;
  /** Of a walk-through only. */
  readonly walk: WalkPosition | null;
}
