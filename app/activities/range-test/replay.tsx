'use client';

import { useMemo } from 'react';
import type { KindReplay, ReplayPictureProps } from '../../parts/review/kind-replay';
import { StageBox } from '../../parts/review/stage-box';
import { rich } from '../../ui/rich';
import { useWords } from '../../words/language';
import { rangeCurve, rateShown } from './charts/range-curve';
import { RangePlot } from './charts/range-plot';
import { comparedCurves } from './compared-words';

/** The one run of a range test as it grew. */
export const rangeTestReplay: KindReplay<'range-test'> = {
  Picture: RangeTestReplay,
  compared: (words, before, after) => [
    comparedCurves(words, rangeCurve(before), rangeCurve(after)),
  ],
};

function RangeTestReplay({
  activity,
  title,
  isAlone,
  step,
  currentStep,
}: ReplayPictureProps<'range-test'>) {
  const words = useWords('replay');
  // Two of them stand side by side, of which only the latest is kept elsewhere.
  const curve = useMemo(() => rangeCurve(activity), [activity]);
  const { steps } = curve.range;
  return (
    <StageBox
      title={title}
      height={isAlone ? 'alone' : 'paired'}
      beside={
        <p className="text-[15px]">
          {rich(words, 'replay.range.rate', {
            isOver: step > steps ? 'yes' : 'other',
            rate: rateShown(curve, step),
            b: (inside) => <strong>{inside}</strong>,
          })}
        </p>
      }
    >
      <RangePlot
        curve={curve}
        currentStep={() => Math.min(steps, currentStep())}
        label={words.say('replay.range.picture', { title })}
      />
    </StageBox>
  );
}
