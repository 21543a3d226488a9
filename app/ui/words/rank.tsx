import type { Words } from '#core/words/words';

/** "=3" where a rank is shared. By itself in its line: from right to left it would read "3=". */
export function Rank({
  words,
  rank,
  tied,
}: {
  words: Pick<Words<never>, 'numbers'>;
  rank: number;
  tied: boolean;
}) {
  return <bdi dir="ltr">{`${tied ? '=' : ''}${words.numbers.count(rank)}`}</bdi>;
}
