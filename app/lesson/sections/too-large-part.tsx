import type { TooLargeFigures } from '../figures/too-large-figures';
import { OvershootPicture } from '../pictures/overshoot-picture';
import { Marked, Paragraphs } from '../text/marked';
import type { LessonWords } from '../words/lesson-words';
import { nanWords, tooLargeWords } from '../words/too-large-words';
import { LessonPart } from './lesson-part';
import { NumberTable } from './number-table';
import { Signs } from './signs';

export function TooLargePart({ words, figures }: { words: LessonWords; figures: TooLargeFigures }) {
  const [first, ...others] = tooLargeWords(words, figures);
  const n = (value: number) => words.numbers.significant(value, 6);
  return (
    <LessonPart
      words={words}
      id="too-large"
      picture={
        <>
          <OvershootPicture words={words} figures={figures} />
          <Signs
            words={words}
            signs={[
              words.say('lesson.too-large.rises'),
              words.say('lesson.too-large.swings'),
              words.say('lesson.too-large.nan'),
            ]}
          >
            <div className="mt-3">
              <Paragraphs words={words} of={nanWords(words, figures.overflows)} />
            </div>
          </Signs>
        </>
      }
    >
      <Paragraphs words={words} of={[first!]} />
      <NumberTable
        caption={words.say('lesson.too-large.table', { rate: figures.walk.rate })}
        head={[
          words.say('lesson.head.step'),
          words.say('lesson.head.slope'),
          <Marked key="w" words={words} text={words.say('lesson.head.weight')} />,
          words.say('lesson.head.loss'),
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
        <Paragraphs words={words} of={others} />
      </div>
    </LessonPart>
  );
}
