import { cos } from '../elementary/trigonometry';

/** Half a cosine from one value to another, as `share` goes from 0 to 1. */
export function ease(from: number, to: number, share: number): number {
  return to + ((from - to) * (1 + cos(Math.PI * share))) / 2;
}
