import { formatQuantity, formatSignificant } from '#core/engine/number-format';
import type { RangeTestFigures } from '../figures/range-test-figures';
import { RangePicture } from '../pictures/range-picture';
import { Paragraphs } from '../text/marked';
import { RANGE_LABELS, RANGE_LIMIT_TITLE, rangeLimitWords, rangeWords } from '../words/range-words';
import { LessonPart, Subtitle } from './lesson-part';
import { NumberTable } from './number-table';

/** Every so many readings stand in the table. */
const EVERY = 10;

export function RangePart({ figures }: { figures: RangeTestFigures }) {
  const { learningRates, losses } = figures.readings;
  const read = learningRates.flatMap((rate, k) => (k % EVERY === 0 ? [{ rate, k }] : []));
  return (
    <LessonPart
      id="range"
      picture={
        <>
          <RangePicture figures={figures} />
          <details>
            <summary className="min-h-11 py-2.5 font-bold underline">{RANGE_LABELS.table}</summary>
            <NumberTable
              caption={RANGE_LABELS.caption}
              head={[RANGE_LABELS.rate, RANGE_LABELS.loss]}
              rows={read.map(({ rate, k }) => ({
                key: String(k),
                cells: [formatSignificant(rate, 2), formatQuantity(losses[k]!)],
              }))}
            />
          </details>
        </>
      }
    >
      <Paragraphs of={rangeWords(figures)} />
      <Subtitle>{RANGE_LIMIT_TITLE}</Subtitle>
      <Paragraphs of={rangeLimitWords(figures)} />
    </LessonPart>
  );
}
