'use client';

import { formatRate } from '#core/engine/number-format';
import type { KindReplay, ReplayPictureProps } from '../../parts/review/kind-replay';
import { StageBox } from '../../parts/review/stage-box';
import { rangeCurve, rateShown } from './charts/range-curve';
import { RangePlot } from './charts/range-plot';

/** The one run of a range test as it grew. */
export const rangeTestReplay: KindReplay<'range-test'> = { Picture: RangeTestReplay };

function RangeTestReplay({ activity, step, currentStep }: ReplayPictureProps<'range-test'>) {
  const curve = rangeCurve(activity);
  return (
    <StageBox
      title="What happened"
      isTall
      beside={
        <p className="text-[15px]">
          The rate now <strong>{formatRate(rateShown(curve, step))}</strong>
        </p>
      }
    >
      <RangePlot
        curve={curve}
        currentStep={currentStep}
        label="The loss over a learning rate that grows at every step, as far as it has come"
      />
    </StageBox>
  );
}
