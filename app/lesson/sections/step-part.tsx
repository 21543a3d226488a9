import type { ParabolaWalk } from '../figures/parabola-walk';
import { FirstStepPicture } from '../pictures/step-picture';
import { Paragraphs } from '../text/marked';
import { stepWords, WHY_IT_MATTERS } from '../words/step-words';
import { LessonPart, Subtitle } from './lesson-part';
import { UpdateRule } from './update-rule';

export function StepPart({ walk }: { walk: ParabolaWalk }) {
  const [loss, slope, ...worked] = stepWords(walk);
  return (
    <LessonPart
      id="step"
      picture={
        <>
          <FirstStepPicture walk={walk} />
          <Subtitle>{WHY_IT_MATTERS.title}</Subtitle>
          <Paragraphs of={WHY_IT_MATTERS.text} />
        </>
      }
    >
      <Paragraphs of={[loss!, slope!]} />
      <UpdateRule walk={walk} />
      <Paragraphs of={worked} />
    </LessonPart>
  );
}
