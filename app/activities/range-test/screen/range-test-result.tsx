import { formatRate } from '#core/engine/number-format';
import type { RangeTest } from '#core/lesson/activities/range-test';
import { TitleLine } from '../../../parts/screen/frame/title-line';
import type { PictureProps } from '../../../parts/screen/screen-activity';
import { size } from '../../../parts/screen/size';
import { OutcomeMark } from '../../../ui/marks/outcome-mark';
import { rangeCurve } from '../charts/range-curve';
import { RangePlot } from '../charts/range-plot';
import { RangeEdge, RangeTaps } from '../charts/range-taps';
import { tapMarks, tapsHeadline } from '../charts/taps';

/** Where the class would have stopped, against the true edge, and what the curve itself suggests. */
export function RangeTestResult({ phase, activity }: PictureProps<RangeTest, 'finished'>) {
  const { range } = activity;
  const curve = rangeCurve(activity);
  const marks = tapMarks(phase.taps, curve.rates, phase.edge);
  const { tenthOfMinimum, steepest, valley } = curve.suggestions;
  const suggestions = [
    ['a tenth of the rate at the lowest point', tenthOfMinimum],
    ['steepest fall', steepest],
    ['valley', valley],
  ] as const;
  const known = suggestions.filter(([, rate]) => rate !== null);
  return (
    <main className="flex h-full flex-col px-56 pb-36">
      <TitleLine title={tapsHeadline(marks, phase.edge)} beside={600}>
        <ul className="flex shrink-0 items-center gap-32 type-label" style={size(28)}>
          <li className="flex items-center gap-12">
            <OutcomeMark kind="converged" size="1em" />
            before the edge
          </li>
          <li className="flex items-center gap-12">
            <OutcomeMark kind="diverged" size="1em" />
            past it
          </li>
        </ul>
      </TitleLine>
      <div className="relative min-h-0 flex-1">
        <RangePlot
          curve={curve}
          currentStep={null}
          behind={(place) => <RangeEdge place={place} last={range.highest} edge={phase.edge} />}
          label={`The loss over a growing learning rate, with ${phase.taps.length} taps on it`}
        >
          {(place) => <RangeTaps place={place} marks={marks} />}
        </RangePlot>
      </div>
      <p
        className="mt-16 flex shrink-0 items-baseline gap-40 border-t-2 border-line pt-16"
        style={size(30)}
      >
        <span className="text-mut">The curve suggests</span>
        {known.length === 0 && <span>no rate: it never fell.</span>}
        {known.map(([words, rate]) => (
          <span key={words} className="whitespace-nowrap">
            <strong className="type-title">{formatRate(Number(rate?.toPrecision(2)))}</strong>{' '}
            {words}
          </span>
        ))}
      </p>
    </main>
  );
}
