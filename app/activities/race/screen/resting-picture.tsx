'use client';

import { catapultWindow } from '#core/engine/theory/catapult-window';
import { hasRestingCurvature } from '#core/engine/theory/resting-curvature';
import type { Race } from '#core/lesson/activities/race';
import { sweepPoints } from '../../../charts/sweep-data';
import { FindingFrame } from '../../../parts/screen/frame/finding-frame';
import type { FinishedPicture, PictureProps } from '../../../parts/screen/screen-activity';
import { size } from '../../../parts/screen/size';
import { rich } from '../../../ui/rich';
import { namedEntries } from '../../../ui/words/name-words';
import { useWords } from '../../../words/language';
import { RestingChart } from '../charts/resting/resting-chart';
import { RestingMap } from '../charts/resting/resting-map';
import { restingHeadline } from '../charts/resting/resting-words';
import { useResting } from '../charts/resting/use-resting';

/** Where the class came to rest on a loss whose minima are a curve: with theory, the law that it follows. */
export const restingPicture: FinishedPicture<Race> = {
  key: 'R',
  name: 'screen.picture.curvature',
  isThere: ({ round: { activity } }) =>
    activity.kind === 'race' && hasRestingCurvature(activity.experiment),
  Show: RestingPicture,
  hasTheory: true,
};

function RestingPicture({
  view,
  phase,
  activity: { experiment },
  theory,
}: PictureProps<Race, 'finished'>) {
  const words = useWords('common', 'findings', 'screen-race');
  const points = sweepPoints(phase.picks, phase.verdicts);
  const resting = useResting(experiment, points);
  const window = theory ? catapultWindow(experiment) : null;
  return (
    <FindingFrame
      title={
        resting === null
          ? words.say('screen-race.resting')
          : restingHeadline(words, resting, theory)
      }
      outcomes={phase.outcomes}
      foot={
        window && (
          <p className="pt-12 text-mut" style={size(26)}>
            {rich(words, 'screen-race.resting.theory', {
              hessian: window.hessian,
              math: () => (
                <span dir="ltr">
                  h = {window.formula} = {words.numbers.quantity(window.curvature)}
                </span>
              ),
            })}
          </p>
        )
      }
    >
      <div className="flex h-full gap-48" style={size(28)}>
        <div className="w-560 shrink-0">
          {resting !== null && <RestingMap experiment={experiment} resting={resting} />}
        </div>
        <div className="min-w-0 flex-1">
          {resting !== null && (
            <RestingChart
              experiment={experiment}
              points={points}
              resting={resting}
              names={namedEntries(words, view.names)}
              variant="projector"
              theory={theory}
            />
          )}
        </div>
      </div>
    </FindingFrame>
  );
}
