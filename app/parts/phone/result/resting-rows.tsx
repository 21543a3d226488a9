import type { Experiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { sharpness } from '#core/engine/landscape/curvature';
import { hasRestingCurvature, restingLimit } from '#core/engine/theory/resting-curvature';
import { useWords } from '../../../words/language';
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
  const words = useWords('play');
  const loss = findLoss(experiment.loss);
  if (loss === null || !hasRestingCurvature(experiment)) return null;
  const limit = restingLimit(experiment);
  // One digit more than usual: the two figures are often within a hundredth of each other.
  const digits = (value: number) => words.numbers.significant(value, 4);
  return (
    <>
      <Figure label={words.say('play.result.resting')}>
        {digits(sharpness(loss, run.weights.slice(-run.dimension)))}
      </Figure>
      {limit === null ? null : (
        <Figure label={words.say('play.result.limit', { limit })}>
          {digits(limit / learningRate)}
        </Figure>
      )}
    </>
  );
}
