import { useMemo } from 'react';
import type { MarkKind } from '../../../ui/marks/outcome';
import { OutcomeMark } from '../../../ui/marks/outcome-mark';
import { useWords } from '../../../words/language';
import { percent } from '../percent';
import { ChartCurve } from './chart-curve';
import { ChartLines } from './chart-lines';
import { chartPath, chartScale, decadesOf, shareX, shareY } from './chart-scale';
import { ChartTicks } from './chart-ticks';
import { toldGap } from './gap-text';

export interface LossChartProps {
  /** The gap after each step as a multiple of the first. */
  readonly ratios: Float64Array;
  /** The latest step shown, a whole number. */
  readonly step: number;
  readonly target: number;
  /** The step at the right end. */
  readonly lastStep: number;
  /** The mark at the end of the curve. */
  readonly end: MarkKind;
  /** The run only rose, so the goal isn't shown. */
  readonly onlyRising?: boolean;
  /** Leaves out the heading, where the chart needs none. */
  readonly isBare?: boolean;
}

/** One's own loss so far on a log scale: its gap to the minimum, compared with the first gap. */
export function LossChart({
  ratios,
  step,
  target,
  lastStep,
  end,
  onlyRising = false,
  isBare = false,
}: LossChartProps) {
  const words = useWords('play');
  const { scale, path } = useMemo(() => {
    const shown = ratios.subarray(0, step + 1);
    const fitted = chartScale(shown, target, lastStep, onlyRising);
    return { scale: fitted, path: chartPath(ratios, step, fitted) };
  }, [ratios, step, target, lastStep, onlyRising]);
  const x = shareX(scale, step);
  const y = Math.min(1, Math.max(0, shareY(scale, decadesOf(ratios[step] ?? Number.NaN))));
  return (
    <figure className="mt-4">
      <figcaption className={isBare ? 'sr-only' : 'flex justify-between gap-3 text-base'}>
        <strong className="font-bold">{words.say('play.chart.own')}</strong>
        <span className="text-mut">{words.say('play.chart.log-scale')}</span>
      </figcaption>
      <p className="sr-only">{toldGap(words, step, ratios[step] ?? null)}</p>
      <div aria-hidden="true" className="relative mt-5 mr-2 ml-12 h-24">
        <ChartLines scale={scale} target={target} />
        <ChartCurve path={path} colour={end === 'diverged' ? 'var(--ink)' : 'var(--curve)'} />
        <span
          className="absolute -translate-1/2 leading-[0]"
          style={{ left: percent(x), top: percent(y) }}
        >
          <OutcomeMark kind={end} size={end === 'diverged' ? 26 : 20} />
        </span>
      </div>
      <ChartTicks scale={scale} />
    </figure>
  );
}
