import type { LossReference } from '#core/engine/experiment/loss-reference';
import type { MistakeKind } from '#core/lesson/guesses';
import type { ReviewRound } from '../session-review';
import type { Ballots } from '../threads';

/** One thing to take up again with the class. */
export interface ReportItem {
  /** What it is about: its title and its page. */
  readonly round: ReviewRound;
  readonly evidence: Evidence;
  /** Students who gave something, and those of them who went wrong. */
  readonly took: number;
  readonly affected: number;
  /** The sum of the weights of those who went wrong: what ranks it. */
  readonly score: number;
  readonly action: Action;
  readonly minutes: number;
}

export type Evidence = AnswersEvidence | PicksEvidence | TapsEvidence | GuessesEvidence;

/** Wrong answers of the latest vote on a question. */
export interface AnswersEvidence {
  readonly kind: 'answers';
  readonly latest: Ballots;
  readonly stage: 'first' | 'talk' | 'twin';
  readonly sureAndWrong: number;
  /** Without those who were sure. */
  readonly wrong: number;
  readonly right: number;
  /** By wrong choice, only those that somebody made, the most frequent first. */
  readonly beliefs: readonly HeldBelief[];
}

export interface HeldBelief {
  /** Index of the choice. */
  readonly choice: number;
  /** null: the choice stands for none that has a name. */
  readonly misconception: string | null;
  readonly votes: number;
  readonly sure: number;
  /** How many held the same misconception in the first vote; null: it was no choice there, or this is that vote. */
  readonly atFirst: number | null;
}

/** Rates that missed, in a round in which each student had one. */
export interface PicksEvidence {
  readonly kind: 'picks';
  readonly problem: 'over' | 'far-below' | 'neither' | 'predictions';
  readonly edge: number | null;
  /** Whether the class had the same experiment before. */
  readonly isRepeated: boolean;
  /** Those who went wrong though they had predicted that they arrive; of predictions that failed, all of them. */
  readonly surprised: number;
}

/** Taps at a rate beyond the edge. */
export interface TapsEvidence {
  readonly kind: 'taps';
  readonly edge: number;
}

/** Guesses at where an update leads that came of a mistake with a name. */
export interface GuessesEvidence {
  readonly kind: 'guesses';
  /** The update, from 1. */
  readonly update: number;
  /** Mistakes with a name that somebody made, the most frequent first. */
  readonly mistakes: readonly { readonly kind: MistakeKind; readonly count: number }[];
}

/** What to do about it. Every number in it is computed by the engine, or counted. */
export type Action = { readonly round: ReviewRound } & (
  | {
      readonly code: 'run-slow';
      readonly loss: LossReference;
      readonly rate: number;
      readonly budget: number;
      /** Steps until it arrives to stay; null: more than 20,000, or nobody can say. */
      readonly needs: number | null;
    }
  | {
      readonly code: 'run-diverging';
      readonly loss: LossReference;
      readonly rate: number;
      /** At the start and after the first two updates. */
      readonly losses: readonly [number, number, number];
      readonly next: number;
    }
  | {
      readonly code: 'run-contrast';
      readonly loss: LossReference;
      readonly optimizer: string;
      readonly good: { readonly rate: number; readonly step: number };
      readonly bad: { readonly rate: number; readonly loss: number };
      readonly budget: number;
    }
  | { readonly code: 'ask-again' }
  /** `before`: the edge of the experiment that was raced before this one. */
  | { readonly code: 'pick-again'; readonly edge: number | null; readonly before: number | null }
  | {
      readonly code: 'replay-pair';
      readonly inside: { readonly rate: number; readonly step: number };
      readonly outside: { readonly rate: number; readonly step: number };
    }
  | { readonly code: 'replay' }
  | {
      readonly code: 'walk-again';
      readonly update: number;
      readonly from: readonly number[];
      readonly to: readonly number[];
    }
  | {
      readonly code: 'replay-turn';
      /** The first step beyond the edge; null: the test ended before. */
      readonly edgeStep: number | null;
      readonly medianStep: number;
    }
);

export type ActionCode = Action['code'];

/** Minutes that each takes, talk included. */
export const ACTION_MINUTES: Readonly<Record<ActionCode, number>> = {
  'run-slow': 3,
  'run-diverging': 3,
  'run-contrast': 3,
  'pick-again': 3,
  'ask-again': 2,
  'walk-again': 2,
  'replay-pair': 1,
  'replay-turn': 1,
  replay: 1,
};
