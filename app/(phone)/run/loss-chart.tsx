import { useMemo } from 'react';
import type { MarkKind } from '../../ui/outcome';
import { OutcomeMark } from '../../ui/outcome-mark';
import { percent } from '../percent';
import {
  type ChartLine,
  chartLines,
  chartPath,
  chartScale,
  chartTicks,
  decadesOf,
  shareX,
  shareY,
} from './chart-scale';
import { gapText } from './gap-text';

export interface LossChartProps {
  /** Gap after each step as a multiple of the first. */
  readonly ratios: Float64Array;
  /** The last one on show, whole. */
  readonly step: number;
  readonly target: number;
  /** Steps at the right end. */
  readonly lastStep: number;
  /** The mark at the end of the curve. */
  readonly end: MarkKind;
  /** The run only rose: the goal is not shown. */
  readonly onlyRising?: boolean;
  /** Whether the chart needs no heading where it stands. */
  readonly isBare?: boolean;
}

/** One's own loss so far on a log scale: how far above the minimum, against the first gap. */
export function LossChart({
  ratios,
  step,
  target,
  lastStep,
  end,
  onlyRising = false,
  isBare = false,
}: LossChartProps) {
  const { scale, path } = useMemo(() => {
    const shown = ratios.subarray(0, step + 1);
    const fitted = chartScale(shown, target, lastStep, onlyRising);
    return { scale: fitted, path: chartPath(ratios, step, fitted) };
  }, [ratios, step, target, lastStep, onlyRising]);
  const { figure, words } = gapText(ratios[step] ?? null);
  const x = shareX(scale, step);
  const y = Math.min(1, Math.max(0, shareY(scale, decadesOf(ratios[step] ?? Number.NaN))));
  return (
    <figure className="mt-4">
      <figcaption className={isBare ? 'sr-only' : 'flex justify-between gap-3 text-base'}>
        <strong className="font-bold">Your loss</strong>
        <span className="text-mut">log scale</span>
      </figcaption>
      <p className="sr-only">
        After step {step} the gap is {figure} {words}.
      </p>
      <div aria-hidden="true" className="relative mt-5 mr-2 ml-10 h-24">
        {chartLines(scale, target).map((line) => (
          <Line key={line.y} line={line} />
        ))}
        <svg
          viewBox="0 0 1000 1000"
          preserveAspectRatio="none"
          className="absolute inset-0 size-full overflow-visible"
          role="presentation"
        >
          <path
            d={path}
            fill="none"
            stroke={end === 'diverged' ? 'var(--ink)' : 'var(--curve)'}
            strokeWidth="4"
            strokeLinecap="round"
            strokeLinejoin="round"
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        <span
          className="absolute -translate-1/2 leading-[0]"
          style={{ left: percent(x), top: percent(y) }}
        >
          <OutcomeMark kind={end} size={end === 'diverged' ? 26 : 20} />
        </span>
      </div>
      <div
        aria-hidden="true"
        className="@container relative mt-4 mr-2 ml-10 h-6 text-[0.9375rem] text-mut"
      >
        {chartTicks(scale).map((tick) => (
          <span
            key={tick.x}
            style={{ left: percent(tick.x) }}
            className={`absolute whitespace-nowrap ${tickAlignment(tick.x)}`}
          >
            {tick.label}
          </span>
        ))}
      </div>
    </figure>
  );
}

function tickAlignment(x: number): string {
  if (x === 0) return '';
  // In large text there is no room between the ends.
  return x === 1 ? '-translate-x-full ml-2' : '-translate-x-1/2 @max-[13rem]:hidden';
}

function Line({ line: { y, label } }: { line: ChartLine }) {
  return (
    <span
      style={{ top: percent(y) }}
      className={`absolute right-0 left-0 ${
        label === 'goal'
          ? 'h-0.5 bg-[repeating-linear-gradient(90deg,var(--ink)_0_4px,transparent_4px_8px)]'
          : 'h-px bg-line'
      }`}
    >
      <span className="absolute top-1/2 right-full mr-2 -translate-y-1/2 text-[0.9375rem] leading-none whitespace-nowrap text-mut">
        {typeof label === 'string' ? (
          label
        ) : (
          <>
            {label.factor ? '×' : ''}10
            <sup className="text-[0.75em] leading-none">
              {String(label.exponent).replace('-', '−')}
            </sup>
          </>
        )}
      </span>
    </span>
  );
}
