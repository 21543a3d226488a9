import { ChartLines } from '../../parts/phone/chart/chart-lines';
import {
  chartPath,
  chartScale,
  decadesOf,
  highestRatio,
  shareX,
  shareY,
} from '../../parts/phone/chart/chart-scale';
import { ChartTicks } from '../../parts/phone/chart/chart-ticks';
import { type CurveEnd, labelledEnds } from '../../parts/phone/curves/end-labels';
import { percent } from '../../parts/phone/percent';
import { OutcomeMark } from '../../ui/marks/outcome-mark';
import { useWords } from '../../words/language';
import { practiceEndWords } from '../words/practice-words';
import type { LaidOver } from './laid-over';

/** The gaps of all runs over the steps on a log scale, whole, with a line at the step that is looked at. */
export function RunsCurves({
  runs,
  chosen,
  step,
  target,
  budget,
}: {
  runs: readonly LaidOver[];
  chosen: number;
  step: number;
  target: number;
  budget: number;
}) {
  const words = useWords('practice', 'common');
  const highest = runs.map(({ result }) =>
    highestRatio(result.ratios, lastOf(result.verdict, budget)),
  );
  const scale = chartScale(highest, target, budget, false);
  const ends = runs.map(({ result: { verdict, ratios } }) => {
    const last = lastOf(verdict, budget);
    const y = shareY(scale, decadesOf(ratios[last] ?? Number.NaN));
    return { x: shareX(scale, last), y: Math.min(1, Math.max(0, y)) };
  });
  // The chosen one has its label before all others.
  const order = [chosen, ...runs.keys()].filter((at, k, all) => all.indexOf(at) === k);
  const isFree = labelledEnds(order.map((at) => ends[at]!));
  const named = new Set(order.filter((_, k) => isFree[k]));
  return (
    <figure className="px-4 pt-3 pb-1 min-[64rem]:px-5">
      <figcaption className="flex flex-wrap justify-between gap-x-3">
        <strong className="text-[1.0625rem] type-title">{words.say('practice.curves')}</strong>
        <span className="text-[0.9375rem] text-mut">{words.say('practice.curves.scale')}</span>
      </figcaption>
      <ul className="sr-only">
        {runs.map(({ key, name, result }) => (
          <li key={key}>
            {words.say('practice.run.ended', {
              run: name,
              end: practiceEndWords(words, result.verdict),
            })}
          </li>
        ))}
      </ul>
      <div aria-hidden="true" dir="ltr" className="relative mt-4 mr-2 ml-12 h-52 min-[64rem]:h-72">
        <ChartLines scale={scale} target={target} />
        <svg
          viewBox="0 0 1000 1000"
          preserveAspectRatio="none"
          className="absolute inset-0 size-full overflow-visible"
          role="presentation"
        >
          {[...order].reverse().map((at) => {
            const { ratios, verdict } = runs[at]!.result;
            const until = verdict.outcome === 'diverged' ? lastOf(verdict, budget) : budget;
            return (
              <path
                key={at}
                d={chartPath(ratios, until, scale)}
                fill="none"
                stroke={at === chosen ? 'var(--curve)' : 'var(--ink)'}
                strokeOpacity={at === chosen ? 1 : 0.62}
                strokeWidth={at === chosen ? 4 : 1.75}
                strokeLinejoin="round"
                vectorEffect="non-scaling-stroke"
              />
            );
          })}
        </svg>
        <span
          className="absolute inset-y-0 w-0.5 -translate-x-1/2 bg-klein"
          style={{ left: percent(shareX(scale, Math.min(step, budget))) }}
        />
        {order
          .filter((at) => named.has(at))
          .map((at) => (
            <EndLabel key={at} run={runs[at]!} end={ends[at]!} isChosen={at === chosen} />
          ))}
        {[...order].reverse().map((at) => (
          <span
            key={at}
            className="absolute -translate-1/2 leading-[0]"
            style={{ left: percent(ends[at]!.x), top: percent(ends[at]!.y) }}
          >
            <OutcomeMark kind={runs[at]!.result.verdict.outcome} size={at === chosen ? 20 : 16} />
          </span>
        ))}
      </div>
      <ChartTicks scale={scale} />
    </figure>
  );
}

/** From here on, as a share of the width, a label stands at the left of its mark. */
const RIGHT = 0.6;

function EndLabel({
  run: { name, result },
  end: { x, y },
  isChosen,
}: {
  run: LaidOver;
  end: CurveEnd;
  isChosen: boolean;
}) {
  const words = useWords('practice');
  const { outcome, step } = result.verdict;
  return (
    <span className="absolute size-0" style={{ left: percent(x), top: percent(y) }}>
      <span
        className={`absolute bg-bg/85 px-0.5 text-[0.9375rem] leading-none whitespace-nowrap ${
          // Marks of others stand on the line of the goal too: below it there is room.
          outcome === 'converged' ? 'top-2.5' : 'top-0 -translate-y-1/2'
        } ${x > RIGHT ? 'right-full mr-3' : 'left-full ml-3'} ${
          isChosen ? 'font-extrabold' : 'font-semibold'
        }`}
      >
        {step === null ? name : words.say('practice.curves.end', { name, step })}
      </span>
    </span>
  );
}

/** The step that its mark stands at. */
function lastOf({ step }: LaidOver['result']['verdict'], budget: number): number {
  return Math.min(step ?? budget, budget);
}
