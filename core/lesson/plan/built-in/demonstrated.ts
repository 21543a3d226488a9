import type { Outcome } from '#core/engine/outcome';
import type { IdeaCode } from '../../activities/ideas';
import { STEEP_WITH_ADAM } from './experiments';

/** What a class has to see again that holds on to a wrong answer: a run that ends so, or runs of this optimizer. */
export type Needed = { readonly outcome: Outcome } | { readonly optimizer: string };

/** By the idea of a built-in question, what shows it. */
export const DEMONSTRATED: Readonly<Partial<Record<IdeaCode, Needed>>> = {
  rising: { outcome: 'diverged' },
  slow: { outcome: 'too-slow' },
  scale: { optimizer: STEEP_WITH_ADAM.optimizer },
};
