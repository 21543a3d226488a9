import { keep, readKept } from './kept';

/**
 * The number of this device's next input in a round: above all that any of its tabs has drawn. It is drawn when a
 * person chooses, so that of two tabs the newer choice counts, even where the older one reaches the server later.
 * @param above the highest that the server has told, or this page has drawn
 */
export function drawInputNumber(code: string, round: number, above: number): number {
  const key = `overshoot:inputs:${code}`;
  const [drawnIn, drawn] = (readKept(key) ?? '').split(' ').map(Number);
  const number = Math.max(above, drawnIn === round ? (drawn ?? 0) : 0) + 1;
  keep(key, `${round} ${number}`);
  return number;
}
