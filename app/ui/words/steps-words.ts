import { formatCount } from '#core/engine/number-format';

/** "1 step", "62 steps" */
export function stepsWords(count: number): string {
  return count === 1 ? '1 step' : `${formatCount(count)} steps`;
}
