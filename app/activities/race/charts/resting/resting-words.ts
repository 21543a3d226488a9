import type { Words } from '#core/words/words';
import { movedOn, type Resting } from './resting-data';

/** Within this share of the limit a curvature is "just under" it. */
const JUST_UNDER = 0.95;
/** So near the curvature of slow descent that a run stayed where it would have come to rest anyway. */
const SAME_PLACE = 0.01;

/** What this class found; the law itself only once theory is asked for, so that the class may see it first. */
export function restingHeadline(
  words: Words<'findings'>,
  resting: Resting,
  theory: boolean,
): string {
  const { points, limit } = resting;
  if (points.length === 0) return words.say('findings.resting.nobody');
  const moved = movedOn(resting);
  if (moved.length === 0 || limit === null) {
    const [low, high] = span(points.map(({ curvature }) => curvature));
    const runs = points.length;
    return isOne(words, low, high)
      ? words.say('findings.resting.of', { runs, low })
      : words.say('findings.resting.between', { runs, low, high });
  }
  const runs = moved.length;
  const shares = moved.map(({ curvature, learningRate }) => (curvature * learningRate) / limit);
  if (!theory || Math.max(...shares) > 1) return words.say('findings.resting.moved', { runs });
  const where = Math.min(...shares) >= JUST_UNDER ? 'just-under' : 'under';
  return words.say(`findings.resting.moved-${where}`, { runs, limit });
}

/** "2/rate" for plain descent. */
export function limitWords(words: Words<'charts'>, limit: number): string {
  return words.say('charts.resting.limit', { limit });
}

/** Where slow rates rest, and the largest rate that could stay there, in lines; null where nobody had to move. */
export function lawWords(words: Words<'charts'>, resting: Resting): readonly string[] | null {
  const { slow, limit } = resting;
  if (slow === null || limit === null || movedOn(resting).length === 0) return null;
  const rate = Number((limit / slow).toPrecision(3));
  return words.say('charts.resting.law', { limit, slow, rate }).split('\n');
}

/** "between 18.3 and 18.4" of those who stayed where slow descent rests; null where there are none. */
export function stayedWords(words: Words<'charts'>, { points, slow }: Resting): string | null {
  if (slow === null) return null;
  const stayed = points.filter(({ curvature }) => Math.abs(curvature / slow - 1) <= SAME_PLACE);
  if (stayed.length === 0) return null;
  const [low, high] = span(stayed.map(({ curvature }) => curvature));
  return isOne(words, low, high)
    ? words.say('charts.resting.stayed', { low })
    : words.say('charts.resting.stayed-between', { low, high });
}

/** Whether both are written alike. */
function isOne({ numbers }: Pick<Words, 'numbers'>, low: number, high: number): boolean {
  return numbers.quantity(low) === numbers.quantity(high);
}

function span(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}
