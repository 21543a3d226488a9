import type { Optimizer } from '../optimizer';

/** What each rival says for itself. */
type Own = Pick<
  Optimizer,
  | 'id'
  | 'name'
  | 'formula'
  | 'lesson'
  | 'source'
  | 'hyperparameters'
  | 'stateCount'
  | 'constantCount'
  | 'prepare'
  | 'update'
> & {
  /** What it needs to know, or to pay, in place of a rate: half a sentence after its name. */
  readonly price: string;
};

/** An optimizer that finds its own steps: no rate, so no slider, no race and no stability edge. */
export function rateFree({ price, ...own }: Own): Optimizer {
  return {
    ...own,
    rateFree: { price },
    slider: null,
    usualLearningRate: null,
    raceFamily: null,
    stability: null,
  };
}
