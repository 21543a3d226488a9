import type { ReactNode } from 'react';
import type { AdamFigures, ArrivingRates, FirstUpdate } from '../figures/adam-figures';
import { Marked, Paragraphs } from '../text/marked';
import { SymbolLink } from '../text/symbol-link';
import {
  adamFirstWords,
  adamIdeas,
  adamLeavesWords,
  adamRuleWords,
  adamSolvesWords,
} from '../words/adam-words';
import type { LessonWords } from '../words/lesson-words';
import { AdamRule } from './adam-rule';
import { LessonPart, Subtitle } from './lesson-part';
import { NumberTable } from './number-table';

export function AdamPart({ words, figures }: { words: LessonWords; figures: AdamFigures }) {
  const { first, windows } = figures;
  const arriving = (rates: ArrivingRates) => words.say('lesson.adam.window', rates);
  return (
    <LessonPart
      words={words}
      id="adaptive"
      picture={
        <>
          <Subtitle>{words.say('lesson.adam.solves')}</Subtitle>
          <p>
            <Marked words={words} text={adamSolvesWords(words, figures)} />
          </p>
          <NumberTable
            caption={words.say('lesson.adam.table')}
            head={[
              <Marked key="c" words={words} text="$c$" />,
              words.say('lesson.adam.descent'),
              words.say('lesson.adam.adaptive'),
            ]}
            rows={windows.map(({ scale, descent, adaptive }) => ({
              key: String(scale),
              cells: [words.numbers.rate(scale), arriving(descent), arriving(adaptive)],
            }))}
          />
          <Subtitle>{words.say('lesson.adam.leaves')}</Subtitle>
          <Paragraphs words={words} of={adamLeavesWords(words, figures)} />
        </>
      }
    >
      <Paragraphs words={words} of={adamIdeas(words)} />
      <AdamRule words={words} />
      <Paragraphs words={words} of={adamRuleWords(words, figures)} />
      <Subtitle>{words.say('lesson.adam.first')}</Subtitle>
      <p>
        <Marked words={words} text={adamFirstWords(words, figures)} />
      </p>
      <FirstUpdates words={words} first={first} />
    </LessonPart>
  );
}

function FirstUpdates({
  words,
  first,
}: {
  words: LessonWords;
  first: readonly [FirstUpdate, FirstUpdate];
}) {
  const row = (key: string, title: ReactNode, of: (one: FirstUpdate) => number) => ({
    key,
    cells: [title, ...first.map((one) => words.numbers.significant(of(one), 6))],
  });
  return (
    <NumberTable
      caption={words.say('lesson.adam.first.table')}
      head={[
        words.say('lesson.head.loss'),
        <Marked key="one" words={words} text="$w^2$" />,
        <Marked key="50" words={words} text="$50\,w^2$" />,
      ]}
      rows={[
        row('gradient', words.say('lesson.head.gradient'), ({ gradient }) => gradient),
        row('mean', <SymbolLink words={words} id="mhat" />, ({ correctedMean }) => correctedMean),
        row(
          'square',
          <SymbolLink words={words} id="vhat" />,
          ({ correctedSquare }) => correctedSquare,
        ),
        row('step', words.say('lesson.head.step'), ({ step }) => step),
      ]}
    />
  );
}
