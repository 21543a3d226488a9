import type { RangeTest } from '#core/lesson/activities/range-test';
import { Facts } from '../../../parts/screen/frame/foot';
import { RoundFrame } from '../../../parts/screen/frame/round-frame';
import { RoundHeader } from '../../../parts/screen/frame/round-header';
import { StepPanel } from '../../../parts/screen/running/step-block';
import type { PictureProps } from '../../../parts/screen/screen-activity';
import { size } from '../../../parts/screen/size';
import { useEveryFrame } from '../../../parts/screen/use-every-frame';
import { textWidth } from '../../../ui/layout/text-width';
import { rich } from '../../../ui/rich';
import { pointWords } from '../../../ui/words/experiment-words';
import { waitedFor } from '../../../ui/words/waited-for';
import { useWords } from '../../../words/language';
import { rangeCurve, rateShown } from '../charts/range-curve';
import { RangePlot } from '../charts/range-plot';

/** The width beside the curve, in units. */
const SIDE = 520;

/** The curve as it grows, and the rate it has reached; taps are only counted. */
export function RangeTestRun({ view, phase, activity, clock }: PictureProps<RangeTest, 'running'>) {
  const words = useWords('experiment', 'screen', 'screen-range');
  const { experiment, range } = activity;
  const curve = rangeCurve(activity);
  const rate = useEveryFrame(() => words.numbers.rate(rateShown(curve, clock.currentStep())));
  const { participants, away } = view;
  return (
    <RoundFrame
      header={<RoundHeader round={phase.round} experiment={experiment} />}
      stage={
        <RangePlot
          curve={curve}
          currentStep={clock.currentStep}
          label={words.say('screen-range.curve-growing')}
        />
      }
      side={
        <>
          <StepPanel
            phase={phase}
            steps={range.steps}
            clock={clock}
            before={words.say('screen-range.grows')}
          />
          <div className="flex min-h-0 flex-1 flex-col pt-40 pe-56 pb-40 ps-48">
            <p className="type-label text-mut" style={size(34)}>
              {words.say('screen-range.rate-now')}
            </p>
            <p
              className="mt-16 whitespace-nowrap type-figure"
              style={size(Math.min(150, Math.floor(SIDE / (1.12 * textWidth(rate)))))}
            >
              {rate}
            </p>
            <p className="mt-56 text-balance type-title" style={size(44)}>
              {words.say('screen-range.task')}
            </p>
            <p className="mt-auto flex items-end gap-24" aria-live="polite">
              <span className="type-figure" style={size(participants < 1000 ? 120 : 96)}>
                {words.numbers.count(phase.tapped)}
              </span>
              <span className="pb-6 type-label" style={size(34)}>
                {rich(words, 'screen-range.tapped', {
                  of: waitedFor(view),
                  tapped: phase.tapped,
                  away,
                  line: (tapped) => <span className="block">{tapped}</span>,
                })}
              </span>
            </p>
          </div>
        </>
      }
      foot={
        <Facts
          facts={[
            [words.say('screen.fact.start'), pointWords(words, experiment.start)],
            [words.say('screen-range.fact.from'), words.numbers.rate(range.lowest)],
            [
              words.say('screen-range.fact.to'),
              words.say('screen-range.fact.to-in', { rate: range.highest, steps: range.steps }),
            ],
          ]}
        />
      }
    />
  );
}
