import type { GoodNews, Headline, PlainFact } from '#core/report/summary/headline';
import type { Words } from '#core/words/words';
import { roundTitle } from '../../../ui/words/activity-words';

type Say = Words<'common' | 'report'>;

/** The report's headline, one or two sentences: what went well, and what is open. */
export function headlineWords(words: Say, { good, open, plain }: Headline): string {
  const sentences = [
    good === null ? null : goodWords(words, good),
    open === null
      ? null
      : words.say('report.headline.open', { title: roundTitle(words, open.round) }),
    plain === null ? null : plainWords(words, plain),
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

function goodWords(words: Say, good: GoodNews): string {
  return 'round' in good
    ? words.say(`report.headline.${good.code}`, { title: roundTitle(words, good.round) })
    : words.say(`report.headline.${good.code}`);
}

function plainWords(words: Say, plain: PlainFact): string {
  switch (plain.code) {
    case 'runs':
      return words.say('report.headline.runs', plain);
    case 'answers':
      return words.say('report.headline.answers', plain);
    default:
      return words.say(`report.headline.${plain.code}`);
  }
}

/** Why there is nothing to take up again. */
export function emptyPlanWords(words: Say, { plain }: Headline): string {
  if (plain?.code === 'no-round') return words.say('report.plan.no-round');
  if (plain?.code === 'nobody-took-part' || plain?.code === 'watched') {
    return words.say('report.plan.nobody');
  }
  return words.say('report.plan.nothing');
}
