import { formatCount, formatRate } from '#core/engine/number-format';
import type { TooSmallFigures } from '../figures/too-small-figures';
import { RateCurves } from '../pictures/rate-curves';
import { Marked, Paragraphs } from '../text/marked';
import {
  flatWords,
  NEEDED_TABLE,
  neededWords,
  SMALL_SIGNS,
  tooSmallPictureLabel,
  tooSmallWords,
} from '../words/too-small-words';
import { LessonPart } from './lesson-part';
import { NumberTable } from './number-table';
import { Signs } from './signs';

export function TooSmallPart({ figures }: { figures: TooSmallFigures }) {
  const { budget, runs } = figures;
  return (
    <LessonPart
      id="too-small"
      picture={
        <>
          <RateCurves
            label={tooSmallPictureLabel(
              figures,
              runs.map(({ rate }) => rate),
            )}
            scale={{ steps: budget, lowest: 1e-3, highest: 30 }}
            grid={[0.01, 0.1, 1, 10]}
            ticks={[0, budget / 2, budget]}
            unit="steps"
            curves={runs}
          />
          <Signs title={SMALL_SIGNS.title} signs={[SMALL_SIGNS.falls, SMALL_SIGNS.gradients]}>
            <p className="mt-3">
              <Marked text={flatWords(figures)} />
            </p>
          </Signs>
        </>
      }
    >
      <Paragraphs of={[...tooSmallWords(figures), neededWords(figures)]} />
      <NumberTable
        caption={NEEDED_TABLE.caption}
        head={[NEEDED_TABLE.rate, NEEDED_TABLE.steps]}
        rows={figures.needed.map(({ rate, steps }) => ({
          key: String(rate),
          cells: [formatRate(rate), formatCount(steps)],
        }))}
      />
    </LessonPart>
  );
}
