import { formatCount, formatRate } from '#core/engine/number-format';
import type { RangeTest } from '#core/lesson/activities/range-test';
import { Facts } from '../../../parts/screen/frame/foot';
import { RoundFrame } from '../../../parts/screen/frame/round-frame';
import { RoundHeader } from '../../../parts/screen/frame/round-header';
import { StepPanel } from '../../../parts/screen/running/step-block';
import type { PictureProps } from '../../../parts/screen/screen-activity';
import { size } from '../../../parts/screen/size';
import { useEveryFrame } from '../../../parts/screen/use-every-frame';
import { textWidth } from '../../../ui/layout/text-width';
import { pointWords } from '../../../ui/words/experiment-words';
import { awayWords, waitedFor } from '../../../ui/words/waited-for';
import { ENGLISH_WORDS } from '../../../words/english';
import { rangeCurve, rateShown } from '../charts/range-curve';
import { RangePlot } from '../charts/range-plot';

/** The width beside the curve, in units. */
const SIDE = 520;

/** The curve as it grows, and the rate it has reached; taps are only counted. */
export function RangeTestRun({ view, phase, activity, clock }: PictureProps<RangeTest, 'running'>) {
  const { experiment, range } = activity;
  const curve = rangeCurve(activity);
  const rate = useEveryFrame(() => formatRate(rateShown(curve, clock.currentStep())));
  const { participants } = view;
  const away = awayWords(view);
  return (
    <RoundFrame
      header={<RoundHeader round={phase.round} experiment={experiment} />}
      stage={
        <RangePlot
          curve={curve}
          currentStep={clock.currentStep}
          label="The loss over a learning rate that grows at every step, as far as it has come"
        />
      }
      side={
        <>
          <StepPanel phase={phase} steps={range.steps} clock={clock} before="The rate will grow." />
          <div className="flex min-h-0 flex-1 flex-col pt-40 pr-56 pb-40 pl-48">
            <p className="type-label text-mut" style={size(34)}>
              The rate now
            </p>
            <p
              className="mt-16 whitespace-nowrap type-figure"
              style={size(Math.min(150, Math.floor(SIDE / (1.12 * textWidth(rate)))))}
            >
              {rate}
            </p>
            <p className="mt-56 text-balance type-title" style={size(44)}>
              Tap on your phone where you would stop.
            </p>
            <p className="mt-auto flex items-end gap-24" aria-live="polite">
              <span className="type-figure" style={size(participants < 1000 ? 120 : 96)}>
                {formatCount(phase.tapped)}
              </span>
              <span className="pb-6 type-label" style={size(34)}>
                of {formatCount(waitedFor(view))}
                <span className="block">have tapped{away === '' ? '' : `, ${away}`}</span>
              </span>
            </p>
          </div>
        </>
      }
      foot={
        <Facts
          facts={[
            ['start', pointWords(ENGLISH_WORDS, experiment.start)],
            ['rate from', formatRate(range.lowest)],
            ['to', `${formatRate(range.highest)} in ${formatCount(range.steps)} steps`],
          ]}
        />
      }
    />
  );
}
