import { formatSignificant } from '#core/engine/number-format';
import type { TooLargeFigures } from '../figures/too-large-figures';
import { OvershootPicture } from '../pictures/overshoot-picture';
import { Marked, Paragraphs } from '../text/marked';
import { LARGE_SIGNS, LARGE_TABLE, nanWords, tooLargeWords } from '../words/too-large-words';
import { LessonPart } from './lesson-part';
import { NumberTable } from './number-table';
import { Signs } from './signs';

export function TooLargePart({ figures }: { figures: TooLargeFigures }) {
  const { title, rises, swings, nan } = LARGE_SIGNS;
  const [first, ...others] = tooLargeWords(figures);
  return (
    <LessonPart
      id="too-large"
      picture={
        <>
          <OvershootPicture figures={figures} />
          <Signs title={title} signs={[rises, swings, nan]}>
            <div className="mt-3">
              <Paragraphs of={nanWords(figures.overflows)} />
            </div>
          </Signs>
        </>
      }
    >
      <Paragraphs of={[first!]} />
      <NumberTable
        caption={LARGE_TABLE.caption}
        head={[
          LARGE_TABLE.step,
          LARGE_TABLE.slope,
          <Marked key="w" text={LARGE_TABLE.weight} />,
          LARGE_TABLE.loss,
        ]}
        rows={figures.walk.points.map(({ step, gradient, weight, loss }) => ({
          key: String(step),
          cells: [
            step,
            n(gradient),
            n(weight),
            <span key="loss" className="type-figure text-[1.375rem]">
              {n(loss)}
            </span>,
          ],
        }))}
      />
      <div className="mt-5">
        <Paragraphs of={others} />
      </div>
    </LessonPart>
  );
}

function n(value: number): string {
  return formatSignificant(value, 6);
}
