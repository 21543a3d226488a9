import { integerPower } from '../elementary/integer-power';
import type { ScheduleRules } from './rules';

/**
 * Steps of very different length, in a pattern that doubles: step i is the rate times 1 + rho^(v - 1), with rho the
 * silver ratio and v the exponent of 2 in i. For a rate of 1/L. What it promises it promises where the pattern is
 * complete, after 1, 3, 7, ... steps. Source: Altschuler & Parrilo, arXiv:2309.16530.
 */
export interface Silver {
  readonly kind: 'silver';
}

const RHO = 1 + Math.SQRT2;

export const silverRules: ScheduleRules<Silver> = {
  usual: () => ({ kind: 'silver' }),
  fault: () => null,
  factor(_schedule, step) {
    let exponent = 0;
    for (let rest = step; rest % 2 === 0; rest /= 2) exponent += 1;
    return 1 + (exponent === 0 ? 1 / RHO : integerPower(RHO, exponent - 1));
  },
  completeAt(budget) {
    let steps = 1;
    while (steps < budget) steps = 2 * steps + 1;
    return steps;
  },
};
