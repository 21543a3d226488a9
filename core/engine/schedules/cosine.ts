import { finalFault } from './check';
import { ease } from './ease';
import type { ScheduleRules } from './rules';

/** Half a cosine down to the share `final`. Source: Loshchilov & Hutter, arXiv:1608.03983. */
export interface Cosine {
  readonly kind: 'cosine';
  readonly final: number;
}

export const cosineRules: ScheduleRules<Cosine> = {
  usual: () => ({ kind: 'cosine', final: 0 }),
  fault: ({ final }) => finalFault(final),
  factor: ({ final }, step, budget) => ease(1, final, (step - 1) / budget),
};
