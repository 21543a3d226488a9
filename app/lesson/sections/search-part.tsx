import { formatQuantity, formatRate } from '#core/engine/number-format';
import type { SearchFigures } from '../figures/search-figures';
import { RateCurves } from '../pictures/rate-curves';
import { Paragraphs } from '../text/marked';
import { readingWords, SEARCH_TABLE, searchPictureLabel, searchWords } from '../words/search-words';
import { LessonPart } from './lesson-part';
import { NumberTable } from './number-table';

/** Steps whose losses stand in the table. */
const READ_AT = [10, 100];
const LEAST_PRINTED = 1e-3;

export function SearchPart({ figures }: { figures: SearchFigures }) {
  const { budget, coarse } = figures;
  const steps = [...READ_AT, budget];
  return (
    <LessonPart
      id="search"
      picture={
        <>
          <RateCurves
            label={searchPictureLabel(figures)}
            scale={{ steps: budget, lowest: 1e-3, highest: 1e4 }}
            grid={[0.01, 1, 100, 1e4]}
            ticks={[0, budget / 2, budget]}
            unit="steps"
            curves={coarse}
          />
          <NumberTable
            caption={SEARCH_TABLE.caption}
            isCaptionShown
            head={[SEARCH_TABLE.rate, ...steps]}
            rows={coarse.map((run) => ({
              key: String(run.rate),
              cells: [formatRate(run.rate), ...steps.map((step) => lossAt(run.losses[step]))],
            }))}
          />
        </>
      }
    >
      <Paragraphs of={[...searchWords(figures), ...readingWords(figures)]} />
    </LessonPart>
  );
}

function lossAt(loss: number | undefined): string {
  if (loss === undefined || loss > 1e6) return SEARCH_TABLE.gone;
  return loss < LEAST_PRINTED ? SEARCH_TABLE.low : formatQuantity(Number(loss.toPrecision(2)));
}
