import type { ParabolaWalk } from '../figures/parabola-walk';
import { FirstStepPicture } from '../pictures/step-picture';
import { Paragraphs } from '../text/marked';
import type { LessonWords } from '../words/lesson-words';
import { stepWords } from '../words/step-words';
import { LessonPart, Subtitle } from './lesson-part';
import { UpdateRule } from './update-rule';

export function StepPart({ words, walk }: { words: LessonWords; walk: ParabolaWalk }) {
  const [loss, slope, ...worked] = stepWords(words, walk);
  return (
    <LessonPart
      words={words}
      id="step"
      picture={
        <>
          <FirstStepPicture words={words} walk={walk} />
          <Subtitle>{words.say('lesson.step.why')}</Subtitle>
          <Paragraphs
            words={words}
            of={[words.say('lesson.step.why.chosen'), words.say('lesson.step.why.first')]}
          />
        </>
      }
    >
      <Paragraphs words={words} of={[loss!, slope!]} />
      <UpdateRule words={words} walk={walk} />
      <Paragraphs words={words} of={worked} />
    </LessonPart>
  );
}
