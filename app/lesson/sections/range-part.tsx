import type { RangeTestFigures } from '../figures/range-test-figures';
import { RangePicture } from '../pictures/range-picture';
import { Paragraphs } from '../text/marked';
import type { LessonWords } from '../words/lesson-words';
import { rangeLimitWords, rangeWords } from '../words/range-words';
import { LessonPart, Subtitle } from './lesson-part';
import { NumberTable } from './number-table';

/** Every so many readings stand in the table. */
const EVERY = 10;

export function RangePart({ words, figures }: { words: LessonWords; figures: RangeTestFigures }) {
  const { numbers } = words;
  const { learningRates, losses } = figures.readings;
  const read = learningRates.flatMap((rate, k) => (k % EVERY === 0 ? [{ rate, k }] : []));
  return (
    <LessonPart
      words={words}
      id="range"
      picture={
        <>
          <RangePicture words={words} figures={figures} />
          <details>
            <summary className="min-h-11 py-2.5 font-bold underline">
              {words.say('lesson.range.numbers')}
            </summary>
            <NumberTable
              caption={words.say('lesson.range.table')}
              head={[words.say('lesson.range.axis'), words.say('lesson.head.loss')]}
              rows={read.map(({ rate, k }) => ({
                key: String(k),
                cells: [numbers.significant(rate, 2), numbers.quantity(losses[k]!)],
              }))}
            />
          </details>
        </>
      }
    >
      <Paragraphs words={words} of={rangeWords(words, figures)} />
      <Subtitle>{words.say('lesson.range.trust')}</Subtitle>
      <Paragraphs words={words} of={rangeLimitWords(words, figures)} />
    </LessonPart>
  );
}
