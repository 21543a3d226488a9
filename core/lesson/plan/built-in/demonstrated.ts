import type { Outcome } from '#core/engine/outcome';
import { STEEP_WITH_ADAM } from './experiments';
import { IDEAS } from './questions';

/** What a class has to see again that holds on to a wrong answer: a run that ends so, or runs of this optimizer. */
export type Needed = { readonly outcome: Outcome } | { readonly optimizer: string };

/** By the idea of a built-in question, what shows it. */
export const DEMONSTRATED: Readonly<Record<string, Needed>> = {
  [IDEAS.rising]: { outcome: 'diverged' },
  [IDEAS.slow]: { outcome: 'too-slow' },
  [IDEAS.scale]: { optimizer: STEEP_WITH_ADAM.optimizer },
};
