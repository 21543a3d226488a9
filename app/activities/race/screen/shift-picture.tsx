import type { Activity } from '#core/lesson/activities/activity';
import { shiftHeadline, shiftOf } from '../../../charts/shift/shift';
import { ShiftStrips } from '../../../charts/shift/shift-strips';
import { FindingFrame } from '../../../parts/screen/frame/finding-frame';
import type { FinishedPicture, PictureProps } from '../../../parts/screen/screen-activity';
import { useWords } from '../../../words/language';

/** How the class has moved since the last round of the same experiment. */
export const shiftPicture: FinishedPicture = {
  key: 'M',
  name: 'screen.picture.shift',
  isThere: ({ previousPicks, picks }) =>
    previousPicks !== null && shiftOf(previousPicks, picks) !== null,
  Show: ShiftPicture,
};

function ShiftPicture({ phase }: PictureProps<Activity, 'finished'>) {
  const words = useWords('findings');
  const previous = phase.previousPicks ?? [];
  const shift = shiftOf(previous, phase.picks);
  if (shift === null) return null;
  return (
    <FindingFrame title={shiftHeadline(words, shift)}>
      <ShiftStrips
        previous={previous}
        picks={phase.picks}
        verdicts={phase.verdicts}
        shift={shift}
        edge={phase.edge}
      />
    </FindingFrame>
  );
}
