import type { Experiment } from '#core/engine/experiment/experiment';
import type { Growth } from '#core/engine/theory/growing-rate';

/** Everybody picks one rate; optionally each predicts the outcome of the own run first. */
export interface Race {
  readonly kind: 'race';
  readonly experiment: Experiment;
  readonly isPredicted: boolean;
}

/** A first rate before the lock; then the rate may be changed while the run goes on. */
export interface Steer {
  readonly kind: 'steer';
  readonly experiment: Experiment;
}

/** The same picks under two optimizers. Loss, start, budget and target of both are the same. */
export interface Duel {
  readonly kind: 'duel';
  readonly experiment: Experiment;
  readonly rival: Experiment;
}

/** One run whose rate grows at every step; each student taps where they would stop. */
export interface RangeTest {
  readonly kind: 'range-test';
  readonly experiment: Experiment;
  readonly range: Growth;
}

/** A demonstration: the instructor's rates, 1 to 24 of them, in rising order. */
export interface Sweep {
  readonly kind: 'sweep';
  readonly experiment: Experiment;
  readonly learningRates: readonly number[];
}

/** Multiple choice, 2 to 6 choices. */
export interface Question {
  readonly kind: 'question';
  readonly text: string;
  readonly choices: readonly string[];
  readonly isConfidenceAsked: boolean;
  /** null: withheld from who may not see it yet. A question without an answer can't be opened. */
  readonly answer: QuestionAnswer | null;
}

export interface QuestionAnswer {
  /** Index of the right choice. */
  readonly right: number;
  /** What to say about each choice, in their order. */
  readonly feedback: readonly string[];
  /** The misconception that each wrong choice stands for; null for the right one. */
  readonly misconceptions: readonly (string | null)[];
}

/** What a round is about, with its settings. Plain data. */
export type Activity = Race | Steer | Duel | RangeTest | Sweep | Question;
export type ActivityKind = Activity['kind'];
export type ActivityOf<Kind extends ActivityKind> = Extract<Activity, { kind: Kind }>;

/** Whether a pick comes with a prediction of the own run's outcome. */
export function isPredicted(activity: Activity): boolean {
  return 'isPredicted' in activity && activity.isPredicted;
}

/** As it goes to who may not see the answer yet. */
export function withoutAnswer(activity: Activity): Activity {
  return 'answer' in activity ? { ...activity, answer: null } : activity;
}

/** What is run, of a duel the first side; null where nothing runs. */
export function experimentOf(activity: Activity): Experiment | null {
  return 'experiment' in activity ? activity.experiment : null;
}
