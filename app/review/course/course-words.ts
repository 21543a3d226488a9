import type { Learned } from '#core/report/learned/learned';
import type { Words } from '#core/words/words';
import { oneAfterOther, signedGain } from '../report/words/learned-words';

type Say = Words<'report' | 'review-course'>;

/** "37 of 86, then 73 of 84"; null where nobody picked a rate to keep. */
export function convergedWords(words: Say, { moves }: Pick<Learned, 'moves'>): string | null {
  if (moves === null) return null;
  const counts = moves.rounds.map(({ converged, picks }) =>
    words.say('review-course.of', { count: converged, of: picks.length }),
  );
  return oneAfterOther(words, counts);
}

/** "0.46, then 0.88 of the edge"; null where no edge is known. */
export function medianWords(words: Say, { moves }: Pick<Learned, 'moves'>): string | null {
  const medians = moves?.rounds.flatMap(({ ofEdge }) => ofEdge?.median ?? []) ?? [];
  if (medians.length === 0) return null;
  const rounded = medians.map((median) => words.numbers.significant(median, 2));
  return words.say('review-course.median', { medians: oneAfterOther(words, rounded) });
}

/** "first 49 of 86 right, at last 72 of 86"; null where no question was asked. */
export function rightWords(words: Say, { questions }: Pick<Learned, 'questions'>): string | null {
  if (questions.length === 0) return null;
  const first = sumOf(questions.map((question) => question.first));
  const last = sumOf(questions.map(({ first, talk, twin }) => twin ?? talk ?? first));
  return first.right === last.right && first.of === last.of
    ? words.say('review-course.right', first)
    : words.say('review-course.right-at-last', {
        ...first,
        lastRight: last.right,
        lastOf: last.of,
      });
}

/** The mean of the questions' gains, as "0.42"; null where no question has one. */
export function meanGainWords(
  words: Say,
  { questions }: Pick<Learned, 'questions'>,
): string | null {
  const gains = questions.flatMap(({ gain }) => (gain?.range === null ? (gain.gain ?? []) : []));
  if (gains.length === 0) return null;
  return signedGain(words, gains.reduce((sum, gain) => sum + gain, 0) / gains.length);
}

/**
 * Who has a row. Whether a room asked for ids isn't kept once its ids are erased: both are said.
 * @param without entries of which no id is kept
 */
export function rowsWords(words: Say, rows: number, without: number): string {
  if (rows === 0) return words.say('review-course.no-ids');
  return without === 0
    ? words.say('review-course.rows', { rows })
    : words.say('review-course.rows-without', { rows, without });
}

interface Counts {
  readonly right: number;
  readonly of: number;
}

function sumOf(counts: readonly Counts[]): Counts {
  return counts.reduce((sum, { right, of }) => ({ right: sum.right + right, of: sum.of + of }), {
    right: 0,
    of: 0,
  });
}
