import type { RangeTest } from '#core/lesson/activities/range-test';
import { TitleLine } from '../../../parts/screen/frame/title-line';
import type { PictureProps } from '../../../parts/screen/screen-activity';
import { size } from '../../../parts/screen/size';
import { OutcomeMark } from '../../../ui/marks/outcome-mark';
import { useWords } from '../../../words/language';
import type { LossAxis } from '../charts/plotted-losses';
import { rangeCurve } from '../charts/range-curve';
import { RangePlot } from '../charts/range-plot';
import { rangeSentence } from '../charts/range-sentence';
import { RangeSuggestions } from '../charts/range-suggestions';
import { RangeEdge, RangeTaps, TAP_STRIP } from '../charts/range-taps';
import { tapMarks, tapsHeadline } from '../charts/taps';

type Props = PictureProps<RangeTest, 'finished'>;

export function RangeTestResult(props: Props) {
  return <Result {...props} axis="linear" />;
}

export function RangeTestOnLogAxis(props: Props) {
  return <Result {...props} axis="log" />;
}

/** Where the class would have stopped, against the true edge, and what the curve itself suggests. */
function Result({ phase, activity, axis }: Props & { axis: LossAxis }) {
  const words = useWords('charts', 'findings', 'screen-range');
  const { range } = activity;
  const curve = rangeCurve(activity);
  const marks = tapMarks(phase.taps, curve.rates, phase.edge);
  return (
    <main className="flex h-full flex-col px-56 pb-36">
      <TitleLine title={tapsHeadline(words, marks, phase.edge)} beside={600}>
        <ul className="flex shrink-0 items-center gap-32 type-label" style={size(28)}>
          <li className="flex items-center gap-12">
            <OutcomeMark kind="converged" size="1em" />
            {words.say('screen-range.before')}
          </li>
          <li className="flex items-center gap-12">
            <OutcomeMark kind="diverged" size="1em" />
            {words.say('screen-range.past')}
          </li>
        </ul>
      </TitleLine>
      <div className="relative min-h-0 flex-1">
        <RangePlot
          curve={curve}
          currentStep={null}
          axis={axis}
          strip={phase.taps.length > 0 ? TAP_STRIP : 0}
          behind={(place) => <RangeEdge place={place} last={range.highest} edge={phase.edge} />}
          label={words.say('charts.range.label', { taps: phase.taps.length })}
        >
          {(place) => (
            <>
              <RangeSuggestions place={place} curve={curve} />
              <RangeTaps place={place} rates={curve.rates} marks={marks} />
            </>
          )}
        </RangePlot>
      </div>
      <p className="mt-16 shrink-0 border-t-2 border-line pt-16 type-title" style={size(38)}>
        {rangeSentence(words, curve, phase.edge)}
      </p>
    </main>
  );
}
