import type { DetailTracker } from './detail-tracker';
import type { RunBlock } from './run-block';
import type { Stepper } from './stepper';

/**
 * How the runs of a block moved. A block with a fused kernel knows the gaps only: its runs are then run a second
 * time, with the kernels that leave every step to be looked at, up to the last step that matters to a verdict.
 * The second run is the first one bit by bit, so that what it shows is true of both.
 */
export function retrace(block: RunBlock, stepper: Stepper): DetailTracker {
  if (block.details) return block.details;
  const again = block.fromStart();
  const last = block.gaps.lastStepOfInterest();
  let step = 0;
  for (const change of block.rateChanges) {
    if (change.step >= last) break;
    stepper.advance([again], step, change.step);
    again.changeLearningRate(change.i, change.learningRate, change.step);
    step = change.step;
  }
  stepper.advance([again], step, last);
  return again.details!;
}
