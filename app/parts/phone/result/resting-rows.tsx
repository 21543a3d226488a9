import type { Experiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { sharpness } from '#core/engine/landscape/curvature';
import { formatQuantity } from '#core/engine/number-format';
import { hasRestingCurvature, restingLimit } from '#core/engine/theory/resting-curvature';
import type { OwnRun } from '../run/own-run';
import { Figure } from './figure';

/** Of a run that came to rest on a curve of minima: how curved the loss is there, and what its rate can bear. */
export function RestingRows({
  experiment,
  learningRate,
  run,
}: {
  experiment: Experiment;
  learningRate: number;
  run: OwnRun;
}) {
  const loss = findLoss(experiment.loss);
  if (loss === null || !hasRestingCurvature(experiment)) return null;
  const limit = restingLimit(experiment);
  return (
    <>
      <Figure label="Curvature where it came to rest">
        {digits(sharpness(loss, run.weights.slice(-run.dimension)))}
      </Figure>
      {limit === null ? null : (
        <Figure label={`${formatQuantity(limit)}/rate`}>{digits(limit / learningRate)}</Figure>
      )}
    </>
  );
}

/** One more than usual: the two figures are often within a hundredth of each other. */
function digits(value: number): string {
  return String(Number(value.toPrecision(4)));
}
