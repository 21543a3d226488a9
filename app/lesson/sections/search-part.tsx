import { formatQuantity, formatRate } from '#core/engine/number-format';
import type { SearchFigures } from '../figures/search-figures';
import { RateCurves } from '../pictures/rate-curves';
import { Paragraphs } from '../text/marked';
import {
  endWords,
  readingWords,
  SEARCH_TABLE,
  searchPictureLabel,
  searchWords,
} from '../words/search-words';
import { NumberTable } from './number-table';
import { Part } from './part';

/** Steps whose losses stand in the table. */
const READ_AT = [0, 10, 100];

export function SearchPart({ figures }: { figures: SearchFigures }) {
  const { budget, coarse } = figures;
  const steps = [...READ_AT, budget];
  return (
    <Part
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
            head={[SEARCH_TABLE.rate, ...steps, SEARCH_TABLE.end]}
            rows={coarse.map((run) => ({
              key: String(run.rate),
              cells: [
                formatRate(run.rate),
                ...steps.map((step) => lossAt(run.losses[step])),
                endWords(run),
              ],
            }))}
          />
        </>
      }
    >
      <Paragraphs of={[...searchWords(figures), ...readingWords(figures)]} />
    </Part>
  );
}

function lossAt(loss: number | undefined): string {
  return loss === undefined ? SEARCH_TABLE.gone : formatQuantity(Number(loss.toPrecision(2)));
}
