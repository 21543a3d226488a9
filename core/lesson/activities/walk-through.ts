import { checkExperiment } from '#core/engine/experiment/experiment';
import { checkLearningRate } from '#core/engine/experiment/learning-rate';
import { type Sentence, sentence } from '#core/words/messages';
import { markGuess } from '../guesses';
import type { Point } from '../points';
import { MOST_SINGLE_UPDATES, type WalkedRun, type WalkSettings } from '../walk/walk-settings';
import { lastUpdate, updatesOf } from '../walk/walked-runs';
import type { ActivityRules } from './rules';

/** A demonstration of the arithmetic: the instructor makes one update after the other, and takes them back. */
export interface WalkThrough extends WalkSettings {
  readonly kind: 'walk-through';
}

export const walkThroughRules: ActivityRules<WalkThrough> = {
  kind: 'walk-through',
  before: null,
  during: 'guess',
  asks: (walk) => ({ guess: walk }),
  withoutAnswer: null,
  fault: (walk) => {
    const { experiment, learningRate, beside, updates, guessed } = walk;
    if (!Number.isInteger(updates) || updates < 1 || updates > MOST_SINGLE_UPDATES) {
      return sentence('faults.walk-updates', { most: MOST_SINGLE_UPDATES });
    }
    if (!Number.isInteger(guessed) || guessed < 0 || guessed > updates) {
      return sentence('faults.walk-guesses');
    }
    if (guessed > 0 && beside !== null) {
      return sentence('faults.walk-one-run');
    }
    const runs = beside === null ? [{ experiment, learningRate }] : [walk, beside];
    const faults = runs.map((run) => checkLearningRate(run.learningRate) ?? faultOf(run));
    return faults.find((fault) => fault !== null) ?? null;
  },
  groups: () => [],
  steps: lastUpdate,
  pace: { kind: 'by-hand' },
  points: (walk, { inputs, walk: position }) => {
    const [updates = []] = updatesOf(walk);
    return new Map(
      [...inputs.guesses].map(([participant, { places }]) => {
        const points: Point[] = [];
        places.forEach((place, at) => {
          const update = updates[at];
          if (place === null || update === undefined || at >= (position?.furthest ?? 0)) return;
          if (markGuess(update, [], place) === 'close') points.push('prediction');
        });
        return [participant, points];
      }),
    );
  },
};

function faultOf({ experiment }: WalkedRun): Sentence | null {
  const fault = checkExperiment(experiment);
  if (fault !== null) return fault.message;
  return experiment.start.length > 2 ? sentence('faults.walk-loss') : null;
}
