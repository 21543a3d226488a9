import type { GoodNews, Headline, PlainFact } from '#core/report/summary/headline';
import { roundTitle } from '../../../ui/words/activity-words';
import { ENGLISH_WORDS } from '../../../words/english';

/** The report's headline, one or two sentences: what went well, and what is open. */
export function headlineWords({ good, open, plain }: Headline): string {
  const sentences = [
    good === null ? null : goodWords(good),
    open === null ? null : `“${roundTitle(ENGLISH_WORDS, open.round)}” is open.`,
    plain === null ? null : plainWords(plain),
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

function goodWords(good: GoodNews): string {
  switch (good.code) {
    case 'edge-found':
      return 'The edge is found.';
    case 'more-arrived':
      return 'More arrive than at first.';
    case 'more-right':
      return `More are right on “${roundTitle(ENGLISH_WORDS, good.round)}” than at first.`;
    case 'all-arrived':
      return `Every pick arrived in “${roundTitle(ENGLISH_WORDS, good.round)}”.`;
  }
}

function plainWords(plain: PlainFact): string {
  switch (plain.code) {
    case 'no-round':
      return 'No round was finished.';
    case 'nobody-took-part':
      return 'Nobody took part.';
    case 'watched':
      return 'The class watched.';
    case 'runs':
      return `${plain.arrived} of ${plain.runs} ${plain.runs === 1 ? 'run' : 'runs'} arrived.`;
    case 'answers':
      return `${plain.right} of ${plain.answers} ${plain.answers === 1 ? 'answer was' : 'answers were'} right.`;
    case 'took-part':
      return 'The class took part.';
  }
}

/** Why there is nothing to take up again. */
export function emptyPlanWords({ plain }: Headline): string {
  if (plain?.code === 'no-round') {
    return 'A round comes here when its run has been shown to the end.';
  }
  if (plain?.code === 'nobody-took-part' || plain?.code === 'watched') {
    return 'Nobody gave anything that could be right or wrong, practice students aside.';
  }
  return 'Nothing: in no round did a tenth of those who took part go wrong.';
}

/** What ranks, and found no place in the ten minutes. */
export function leftOutWords(count: number): string {
  return count === 1
    ? '1 more thing ranks below these, and is left out.'
    : `${count} more things rank below these, and are left out.`;
}
