import type { Activity } from '#core/lesson/activities/activity';
import { shiftHeadline, shiftOf } from '../../../charts/shift/shift';
import { ShiftStrips } from '../../../charts/shift/shift-strips';
import { TitleLine } from '../../../parts/screen/frame/title-line';
import type { FinishedPicture, PictureProps } from '../../../parts/screen/screen-activity';

/** How the class has moved since the last round of the same experiment. */
export const shiftPicture: FinishedPicture = {
  key: 'M',
  words: 'How you moved',
  isThere: ({ previousPicks, picks }) =>
    previousPicks !== null && shiftOf(previousPicks, picks) !== null,
  Show: ShiftPicture,
};

function ShiftPicture({ phase }: PictureProps<Activity, 'finished'>) {
  const previous = phase.previousPicks ?? [];
  const shift = shiftOf(previous, phase.picks);
  if (shift === null) return null;
  return (
    <main className="flex h-full flex-col px-56 pb-36">
      <TitleLine title={shiftHeadline(shift)} />
      <div className="min-h-0 flex-1">
        <ShiftStrips
          previous={previous}
          picks={phase.picks}
          verdicts={phase.verdicts}
          shift={shift}
          edge={phase.edge}
        />
      </div>
    </main>
  );
}
