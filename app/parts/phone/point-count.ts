import { formatCount } from '#core/engine/number-format';

/** "1 point", "12 points". */
export function pointCountWords(points: number): string {
  return `${formatCount(points)} ${points === 1 ? 'point' : 'points'}`;
}
