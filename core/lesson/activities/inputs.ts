import type { Experiment } from '#core/engine/experiment/experiment';
import type { Growth } from '#core/engine/theory/growing-rate';
import { NumberedMap } from '../../base/numbered-map';
import type { Inputs } from '../round';
import type { WalkSettings } from '../walk/walk-settings';

/** What students are asked for before the lock: each kind of input, with what they need to know to give it. */
export interface AskedBefore {
  /** A learning rate for the student's own run. */
  readonly pick: {
    readonly experiment: Experiment;
    /** Whether it comes with a prediction of that run's outcome. */
    readonly isPredicted: boolean;
    /** Whether the prediction also says how sure the student is; absent: it doesn't. */
    readonly isConfidenceAsked?: boolean;
  };
  /** One of the choices. */
  readonly vote: Ballot;
}

/** The same for what they are asked for while the run is shown. */
export interface AskedDuring {
  /** Another rate for the rest of the student's own run. */
  readonly 'change-rate': { readonly experiment: Experiment };
  /** The step at which the student would stop the rate from growing. */
  readonly tap: { readonly experiment: Experiment; readonly range: Growth };
  /** Where the next update leads. */
  readonly guess: WalkSettings;
}

export interface Asked extends AskedBefore, AskedDuring {}

/** A kind of input, named like the command that brings it. */
export type InputKind = keyof Asked;

export interface Ballot {
  readonly choices: readonly string[];
  /** Whether a vote also says how sure the student is. */
  readonly isConfidenceAsked: boolean;
  /**
   * Whether hall and phones see the counts of a first vote. Absent, as in older plans: they don't, since a shown
   * majority draws the second vote to itself.
   */
  readonly areCountsShown?: boolean;
  /** What it asks about. Of two ballots about the same idea the later is the twin; absent: it has none. */
  readonly idea?: string;
  /** null: withheld from whoever may not see it yet. */
  readonly answer: BallotAnswer | null;
}

export interface BallotAnswer {
  /** Index of the right choice. */
  readonly right: number;
  /** What to say about each choice, in their order. */
  readonly feedback: readonly string[];
  /** The misconception that each wrong choice stands for; null for the right one. */
  readonly misconceptions: readonly (string | null)[];
}

interface InputFacts {
  readonly stage: 'before' | 'during';
  /** Where the round keeps it. */
  readonly place: keyof Inputs;
  /** Whether it sets the rate of the student's own run. */
  readonly isOwnRate: boolean;
}

export const INPUTS: {
  readonly [Kind in InputKind]: InputFacts & {
    readonly stage: Kind extends keyof AskedBefore ? 'before' : 'during';
  };
} = {
  pick: { stage: 'before', place: 'picks', isOwnRate: true },
  vote: { stage: 'before', place: 'votes', isOwnRate: false },
  'change-rate': { stage: 'during', place: 'picks', isOwnRate: true },
  tap: { stage: 'during', place: 'taps', isOwnRate: false },
  guess: { stage: 'during', place: 'guesses', isOwnRate: false },
};

export const EMPTY_INPUTS: Inputs = {
  picks: NumberedMap.empty(),
  taps: NumberedMap.empty(),
  votes: NumberedMap.empty(),
  guesses: NumberedMap.empty(),
};

/** Without anything that this student gave. */
export function withoutInputsOf(inputs: Inputs, participant: number): Inputs {
  return {
    picks: inputs.picks.without(participant),
    taps: inputs.taps.without(participant),
    votes: inputs.votes.without(participant),
    guesses: inputs.guesses.without(participant),
  };
}

/** What one student gave counts as the other's, where the other has given nothing of that kind. */
export function withInputsMoved(inputs: Inputs, from: number, to: number): Inputs {
  return {
    picks: moved(inputs.picks, from, to),
    taps: moved(inputs.taps, from, to),
    votes: moved(inputs.votes, from, to),
    guesses: moved(inputs.guesses, from, to),
  };
}

function moved<Input>(given: NumberedMap<Input>, from: number, to: number): NumberedMap<Input> {
  const input = given.get(from);
  if (input === undefined) return given;
  const left = given.without(from);
  return left.has(to) ? left : left.with(to, input);
}
