import type { RoundScore } from '#core/report/outline';
import type { Words } from '#core/words/words';

/** "69 arrived"; of a duel "41 arrived, with the rival 77". */
export function scoreWords(
  words: Words<'review'>,
  { kind, counts: [count = 0, rival] }: RoundScore,
): string {
  return rival === undefined
    ? words.say(`review.score.${kind}`, { count })
    : words.say('review.score.duel', { count, rival });
}
