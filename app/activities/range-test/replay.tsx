'use client';

import { useMemo } from 'react';
import { formatRate } from '#core/engine/number-format';
import type { KindReplay, ReplayPictureProps } from '../../parts/review/kind-replay';
import { StageBox } from '../../parts/review/stage-box';
import { rangeCurve, rateShown } from './charts/range-curve';
import { RangePlot } from './charts/range-plot';
import { comparedCurves } from './compared-words';

/** The one run of a range test as it grew. */
export const rangeTestReplay: KindReplay<'range-test'> = {
  Picture: RangeTestReplay,
  compared: (before, after) => [comparedCurves(rangeCurve(before), rangeCurve(after))],
};

function RangeTestReplay({
  activity,
  title,
  isAlone,
  step,
  currentStep,
}: ReplayPictureProps<'range-test'>) {
  // Two of them stand side by side, of which only the latest is kept elsewhere.
  const curve = useMemo(() => rangeCurve(activity), [activity]);
  const { steps } = curve.range;
  return (
    <StageBox
      title={title}
      height={isAlone ? 'alone' : 'paired'}
      beside={
        <p className="text-[15px]">
          {step > steps ? 'The last rate' : 'The rate now'}{' '}
          <strong>{formatRate(rateShown(curve, step))}</strong>
        </p>
      }
    >
      <RangePlot
        curve={curve}
        currentStep={() => Math.min(steps, currentStep())}
        label={`${title}: the loss over a learning rate that grows at every step, as far as it has come`}
      />
    </StageBox>
  );
}
