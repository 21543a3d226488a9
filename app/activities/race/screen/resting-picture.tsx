'use client';

import { formatQuantity } from '#core/engine/number-format';
import { catapultWindow } from '#core/engine/theory/catapult-window';
import { hasRestingCurvature } from '#core/engine/theory/resting-curvature';
import type { Race } from '#core/lesson/activities/race';
import { sweepPoints } from '../../../charts/sweep-data';
import { FindingFrame } from '../../../parts/screen/frame/finding-frame';
import type { FinishedPicture, PictureProps } from '../../../parts/screen/screen-activity';
import { size } from '../../../parts/screen/size';
import { RestingChart } from '../charts/resting/resting-chart';
import { RestingMap } from '../charts/resting/resting-map';
import { restingHeadline } from '../charts/resting/resting-words';
import { useResting } from '../charts/resting/use-resting';

/** Where the class came to rest on a loss whose minima are a curve: with theory, the law that it follows. */
export const restingPicture: FinishedPicture<Race> = {
  key: 'R',
  words: 'Curvature',
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
  const points = sweepPoints(phase.picks, phase.verdicts);
  const resting = useResting(experiment, points);
  const window = theory ? catapultWindow(experiment) : null;
  return (
    <FindingFrame
      title={resting === null ? 'Where did you come to rest?' : restingHeadline(resting, theory)}
      outcomes={phase.outcomes}
      foot={
        window && (
          <p className="pt-12 text-mut" style={size(26)}>
            h = {window.formula} = {formatQuantity(window.curvature)}: the curvature of the output
            at the start. The Hessian’s own largest there is {formatQuantity(window.hessian)}; at
            rest the two are the same.
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
              names={view.names}
              variant="projector"
              theory={theory}
            />
          )}
        </div>
      </div>
    </FindingFrame>
  );
}
