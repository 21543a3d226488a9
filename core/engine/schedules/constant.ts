import type { ScheduleRules } from './rules';

export interface Constant {
  readonly kind: 'constant';
}

export const CONSTANT: Constant = { kind: 'constant' };

export const constantRules: ScheduleRules<Constant> = {
  usual: () => CONSTANT,
  fault: () => null,
  factor: () => 1,
};
