import { formatCount, formatQuantity, formatRate } from '#core/engine/number-format';
import { movedOn, type Resting } from './resting-data';

/** Within this share of the limit a curvature is "just under" it. */
const JUST_UNDER = 0.95;
/** So near the curvature of slow descent that a run stayed where it would have come to rest anyway. */
const SAME_PLACE = 0.01;

/** What this class found; the law itself only once theory is asked for, so that the class may see it first. */
export function restingHeadline(resting: Resting, theory: boolean): string {
  const { points, limit } = resting;
  if (points.length === 0) return 'Nobody came to rest.';
  const moved = movedOn(resting);
  if (moved.length === 0 || limit === null) {
    const [low, high] = span(points.map(({ curvature }) => curvature));
    return `${ofYou(points.length)} came to rest, at a curvature ${between(low, high)}.`;
  }
  const shares = moved.map(({ curvature, learningRate }) => (curvature * learningRate) / limit);
  const found = `${ofYou(moved.length)} had to move on to flatter ground`;
  if (!theory || Math.max(...shares) > 1) return `${found}.`;
  const where = Math.min(...shares) >= JUST_UNDER ? 'just under' : 'under';
  return `${found}: curvature ${where} ${limitWords(limit)}.`;
}

/** "2/rate" for plain descent. */
export function limitWords(limit: number): string {
  return `${formatQuantity(limit)}/rate`;
}

/** Where slow rates rest, and the largest rate that could stay there; null where nobody had to move. */
export function lawWords(resting: Resting): readonly string[] | null {
  const { slow, limit } = resting;
  if (slow === null || limit === null || movedOn(resting).length === 0) return null;
  return [
    `${formatQuantity(limit)}/${fourDigits(slow)} = ${formatRate(threeDigits(limit / slow))}. Larger rates`,
    'could not rest there, and',
    'moved on until they could.',
  ];
}

/** "between 18.3 and 18.4" of those who stayed where slow descent rests; null where there are none. */
export function stayedWords({ points, slow }: Resting): string | null {
  if (slow === null) return null;
  const stayed = points.filter(({ curvature }) => Math.abs(curvature / slow - 1) <= SAME_PLACE);
  if (stayed.length === 0) return null;
  const [low, high] = span(stayed.map(({ curvature }) => curvature));
  return between(low, high);
}

function between(low: number, high: number): string {
  const [from, to] = [formatQuantity(low), formatQuantity(high)];
  return from === to ? `of ${from}` : `between ${from} and ${to}`;
}

function ofYou(count: number): string {
  return count === 1 ? 'One of you' : `${formatCount(count)} of you`;
}

function span(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

function threeDigits(value: number): number {
  return Number(value.toPrecision(3));
}

function fourDigits(value: number): string {
  return String(Number(value.toPrecision(4)));
}
