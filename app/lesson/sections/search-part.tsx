import type { SearchFigures } from '../figures/search-figures';
import { RateCurves } from '../pictures/rate-curves';
import { Paragraphs } from '../text/marked';
import type { LessonWords } from '../words/lesson-words';
import { readingWords, searchPictureLabel, searchWords } from '../words/search-words';
import { LessonPart } from './lesson-part';
import { NumberTable } from './number-table';

/** Steps whose losses stand in the table. */
const READ_AT = [10, 100];
const LEAST_PRINTED = 1e-3;

export function SearchPart({ words, figures }: { words: LessonWords; figures: SearchFigures }) {
  const { budget, coarse } = figures;
  const steps = [...READ_AT, budget];
  return (
    <LessonPart
      words={words}
      id="search"
      picture={
        <>
          <RateCurves
            words={words}
            label={searchPictureLabel(words, figures)}
            scale={{ steps: budget, lowest: 1e-3, highest: 1e4 }}
            grid={[0.01, 1, 100, 1e4]}
            ticks={[0, budget / 2, budget]}
            curves={coarse}
          />
          <NumberTable
            caption={words.say('lesson.search.table')}
            isCaptionShown
            head={[words.say('lesson.head.rate'), ...steps]}
            rows={coarse.map((run) => ({
              key: String(run.rate),
              cells: [
                words.numbers.rate(run.rate),
                ...steps.map((step) => lossAt(words, run.losses[step])),
              ],
            }))}
          />
        </>
      }
    >
      <Paragraphs
        words={words}
        of={[...searchWords(words, figures), ...readingWords(words, figures)]}
      />
    </LessonPart>
  );
}

function lossAt(words: LessonWords, loss: number | undefined): string {
  if (loss === undefined || loss > 1e6) return words.say('lesson.search.gone');
  return loss < LEAST_PRINTED
    ? words.say('lesson.search.low', { least: LEAST_PRINTED })
    : words.numbers.significant(loss, 2);
}
