import type { RoundScore } from '#core/report/outline';

const WORDS: Readonly<Record<RoundScore['kind'], string>> = {
  arrived: 'arrived',
  right: 'answered right',
  'below-edge': 'stopped below the edge',
};

/** "69 arrived"; of a duel "41 arrived, with the rival 77". */
export function scoreWords({ kind, counts: [own = 0, rival] }: RoundScore): string {
  const words = `${own} ${WORDS[kind]}`;
  return rival === undefined ? words : `${words}, with the rival ${rival}`;
}
