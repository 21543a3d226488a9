import type { TooSmallFigures } from '../figures/too-small-figures';
import { RateCurves } from '../pictures/rate-curves';
import { Marked, Paragraphs } from '../text/marked';
import type { LessonWords } from '../words/lesson-words';
import { flatWords, tooSmallPictureLabel, tooSmallWords } from '../words/too-small-words';
import { LessonPart } from './lesson-part';
import { NumberTable } from './number-table';
import { Signs } from './signs';

export function TooSmallPart({ words, figures }: { words: LessonWords; figures: TooSmallFigures }) {
  const { budget, runs } = figures;
  return (
    <LessonPart
      words={words}
      id="too-small"
      picture={
        <>
          <RateCurves
            words={words}
            label={tooSmallPictureLabel(words, figures)}
            scale={{ steps: budget, lowest: 1e-3, highest: 30 }}
            grid={[0.01, 0.1, 1, 10]}
            ticks={[0, budget / 2, budget]}
            curves={runs}
          />
          <Signs
            words={words}
            signs={[words.say('lesson.too-small.falls'), words.say('lesson.too-small.gradients')]}
          >
            <p className="mt-3">
              <Marked words={words} text={flatWords(words, figures)} />
            </p>
          </Signs>
        </>
      }
    >
      <Paragraphs words={words} of={tooSmallWords(words, figures)} />
      <NumberTable
        caption={words.say('lesson.too-small.table')}
        head={[words.say('lesson.head.rate'), words.say('lesson.head.steps')]}
        rows={figures.needed.map(({ rate, steps }) => ({
          key: String(rate),
          cells: [words.numbers.rate(rate), words.numbers.count(steps)],
        }))}
      />
    </LessonPart>
  );
}
