import type { Experiment } from '#core/engine/experiment/experiment';

export const MOST_SINGLE_UPDATES = 60;

/** A run that is shown one update at a time. */
export interface WalkedRun {
  readonly experiment: Experiment;
  readonly learningRate: number;
}

/** What is walked through, and how. */
export interface WalkSettings extends WalkedRun {
  /** A second run beside the first, with a loss, an optimizer and a rate of its own. */
  readonly beside: WalkedRun | null;
  /** Updates that are made one by one, 1 to 60. */
  readonly updates: number;
  /** After these the run goes on to wherever something happens: it overflows, arrives or comes to rest. */
  readonly playsToEnd: boolean;
  /** Before so many of the first updates the class guesses where they lead. 0: never. */
  readonly guessed: number;
}
