import { formatSignificant } from '#core/engine/number-format';
import type { Learned } from '#core/report/learned/learned';
import { signedGain } from '../report/words/learned-words';

/** "37 of 86, then 73 of 84"; null where nobody picked a rate to keep. */
export function convergedWords({ moves }: Pick<Learned, 'moves'>): string | null {
  if (moves === null) return null;
  return moves.rounds
    .map(({ converged, picks }) => `${converged} of ${picks.length}`)
    .join(', then ');
}

/** "0.46, then 0.88 of the edge"; null where no edge is known. */
export function medianWords({ moves }: Pick<Learned, 'moves'>): string | null {
  const medians = moves?.rounds.flatMap(({ ofEdge }) => ofEdge?.median ?? []) ?? [];
  if (medians.length === 0) return null;
  return `${medians.map((median) => formatSignificant(median, 2)).join(', then ')} of the edge`;
}

/** "first 49 of 86 right, at last 72 of 86"; null where no question was asked. */
export function rightWords({ questions }: Pick<Learned, 'questions'>): string | null {
  if (questions.length === 0) return null;
  const first = sumOf(questions.map((question) => question.first));
  const last = sumOf(questions.map(({ first, talk, twin }) => twin ?? talk ?? first));
  const words = ({ right, of }: Counts) => `${right} of ${of}`;
  return first.right === last.right && first.of === last.of
    ? `${words(first)} answers right`
    : `${words(first)} answers right, at last ${words(last)}`;
}

/** The mean of the questions' gains, as "0.42"; null where no question has one. */
export function meanGainWords({ questions }: Pick<Learned, 'questions'>): string | null {
  const gains = questions.flatMap(({ gain }) => (gain?.range === null ? (gain.gain ?? []) : []));
  if (gains.length === 0) return null;
  return signedGain(gains.reduce((sum, gain) => sum + gain, 0) / gains.length);
}

/** Whether a room asked for ids isn't kept once its ids are erased: both are said. */
export const NO_IDS =
  'There is no row a student: no id is kept of these sessions, be it that none was given or that they were erased, and a nickname alone is nobody’s for sure. The room’s settings can ask newcomers for an id.';

/** @param without entries of which no id is kept */
export function rowsWords(rows: number, without: number): string {
  const known = rows === 1 ? '1 student by id' : `${rows} students by their ids`;
  if (without === 0) return `${known}.`;
  return `${known}. Not among them: ${without === 1 ? '1 entry' : `${without} entries`} without an id, which was never given or has been erased.`;
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
