import type { Optimizer } from '../optimizer';

/** What each rival says for itself. */
type Own = Pick<
  Optimizer,
  | 'id'
  | 'name'
  | 'formula'
  | 'source'
  | 'hyperparameters'
  | 'stateCount'
  | 'constantCount'
  | 'prepare'
  | 'update'
>;

/** An optimizer that finds its own steps: no rate, so no slider, no race and no stability edge. */
export function rateFree(own: Own): Optimizer {
  return {
    ...own,
    isRateFree: true,
    slider: null,
    usualLearningRate: null,
    raceFamily: null,
    stability: null,
  };
}
