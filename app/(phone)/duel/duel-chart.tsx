import { useMemo } from 'react';
import type { MarkKind } from '../../ui/outcome';
import { OutcomeMark } from '../../ui/outcome-mark';
import { percent } from '../percent';
import { ChartLines } from '../run/chart-lines';
import { chartPath, chartScale, decadesOf, shareX, shareY } from '../run/chart-scale';
import { ChartTicks } from '../run/chart-ticks';
import { gapText } from '../run/gap-text';

export interface DuelCurve {
  readonly name: string;
  /** Gap after each step as a multiple of the first. */
  readonly ratios: Float64Array;
  /** The last one on show, whole. */
  readonly step: number;
  readonly end: MarkKind;
}

/** The second curve is dashed: which is which must not hang on colour. */
const DASHES = [undefined, '7 6'] as const;

/** Both losses of one pick on one log scale. */
export function DuelChart({
  curves,
  target,
  lastStep,
}: {
  curves: readonly DuelCurve[];
  target: number;
  lastStep: number;
}) {
  const scale = useMemo(() => {
    const shown = curves.flatMap(({ ratios, step }) => Array.from(ratios.subarray(0, step + 1)));
    return chartScale(shown, target, lastStep, false);
  }, [curves, target, lastStep]);
  return (
    <figure className="mt-5">
      <figcaption className="flex flex-wrap justify-between gap-x-3 text-base">
        <strong className="font-bold">Your losses</strong>
        <span className="text-mut">log scale</span>
      </figcaption>
      <ul className="flex flex-wrap gap-x-4 pt-1">
        {curves.map(({ name, ratios, step }, at) => {
          const { figure, words } = gapText(ratios[step] ?? null);
          return (
            <li key={name} className="flex items-center gap-2 text-[0.9375rem]">
              <Dash pattern={DASHES[at]} />
              {name}
              <span className="sr-only">
                : after step {step} the gap is {figure} {words}
              </span>
            </li>
          );
        })}
      </ul>
      <div aria-hidden="true" className="relative mt-5 mr-2 ml-10 h-28">
        <ChartLines scale={scale} target={target} />
        <svg
          viewBox="0 0 1000 1000"
          preserveAspectRatio="none"
          className="absolute inset-0 size-full overflow-visible"
          role="presentation"
        >
          {curves.map(({ name, ratios, step }, at) => (
            <path
              key={name}
              d={chartPath(ratios, step, scale)}
              fill="none"
              stroke={at === 0 ? 'var(--curve)' : 'var(--ink)'}
              strokeWidth={at === 0 ? 4 : 3}
              strokeDasharray={DASHES[at]}
              strokeLinejoin="round"
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </svg>
        {curves.map(({ name, ratios, step, end }) => {
          const y = shareY(scale, decadesOf(ratios[step] ?? Number.NaN));
          return (
            <span
              key={name}
              className="absolute -translate-1/2 leading-[0]"
              style={{
                left: percent(shareX(scale, step)),
                top: percent(Math.min(1, Math.max(0, y))),
              }}
            >
              <OutcomeMark kind={end} size={20} />
            </span>
          );
        })}
      </div>
      <ChartTicks scale={scale} />
    </figure>
  );
}

function Dash({ pattern }: { pattern: string | undefined }) {
  return (
    <svg width="30" height="6" aria-hidden="true" className="shrink-0">
      <path
        d="M0 3H30"
        stroke={pattern === undefined ? 'var(--curve)' : 'var(--ink)'}
        strokeWidth={pattern === undefined ? 4 : 3}
        strokeDasharray={pattern}
      />
    </svg>
  );
}
