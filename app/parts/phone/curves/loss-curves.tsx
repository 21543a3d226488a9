import type { MarkKind } from '../../../ui/marks/outcome';
import { OutcomeMark } from '../../../ui/marks/outcome-mark';
import { useWords } from '../../../words/language';
import { ChartLines } from '../chart/chart-lines';
import {
  chartPath,
  chartScale,
  decadesOf,
  highestRatio,
  shareX,
  shareY,
} from '../chart/chart-scale';
import { ChartTicks } from '../chart/chart-ticks';
import { toldGap } from '../chart/gap-text';
import { percent } from '../percent';
import { labelledEnds } from './end-labels';

export interface LossCurve {
  readonly name: string;
  /** The gap after each step as a multiple of the first. */
  readonly ratios: Float64Array;
  /** The latest step shown, a whole number. */
  readonly step: number;
  readonly end: MarkKind;
  /** Tells curves apart without relying on colour. */
  readonly isDashed?: boolean;
}

/** Several losses on one log scale, each ending in the mark of its outcome. */
export function LossCurves({
  title,
  curves,
  target,
  lastStep,
  areNamed = false,
  height,
}: {
  title: string;
  curves: readonly LossCurve[];
  target: number;
  lastStep: number;
  /** Each curve's name stands at its end, if there is room for it. */
  areNamed?: boolean;
  /** The class that sets the height. */
  height: string;
}) {
  const words = useWords('play');
  const highest = curves.map(({ ratios, step }) => highestRatio(ratios, step));
  const scale = chartScale(highest, target, lastStep, false);
  const ends = curves.map(({ ratios, step }) => {
    const y = shareY(scale, decadesOf(ratios[step] ?? Number.NaN));
    return { x: shareX(scale, step), y: Math.min(1, Math.max(0, y)) };
  });
  const named = areNamed ? labelledEnds(ends) : [];
  return (
    <figure className={`mt-5 ${areNamed ? 'mr-16' : ''}`}>
      <figcaption className="flex flex-wrap justify-between gap-x-3 text-base">
        <strong className="font-bold">{title}</strong>
        <span className={`text-mut ${areNamed ? '-mr-16' : ''}`}>
          {words.say('play.chart.log-scale')}
        </span>
      </figcaption>
      <ul className={areNamed ? 'sr-only' : 'flex flex-wrap gap-x-4 pt-1'}>
        {curves.map((curve) => (
          <Key key={curve.name} curve={curve} />
        ))}
      </ul>
      <div aria-hidden="true" className={`relative mt-5 mr-2 ml-12 ${height}`}>
        <ChartLines scale={scale} target={target} />
        <svg
          viewBox="0 0 1000 1000"
          preserveAspectRatio="none"
          className="absolute inset-0 size-full overflow-visible"
          role="presentation"
        >
          {curves.map(({ name, ratios, step, isDashed = false }) => (
            <path
              key={name}
              d={chartPath(ratios, step, scale)}
              fill="none"
              {...strokeOf(isDashed)}
              strokeLinejoin="round"
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </svg>
        {curves.map(({ name, end }, at) => (
          <span
            key={name}
            className="absolute -translate-1/2 leading-[0]"
            style={{ left: percent(ends[at]?.x ?? 0), top: percent(ends[at]?.y ?? 0) }}
          >
            <OutcomeMark kind={end} size={areNamed ? 16 : 20} />
            {named[at] === true ? (
              <span className="absolute top-1/2 left-full ml-1 bg-bg/80 px-0.5 -translate-y-1/2 text-[0.9375rem] leading-none font-semibold whitespace-nowrap">
                {name}
              </span>
            ) : null}
          </span>
        ))}
      </div>
      <ChartTicks scale={scale} />
    </figure>
  );
}

function Key({ curve: { name, ratios, step, isDashed = false } }: { curve: LossCurve }) {
  const words = useWords('play');
  return (
    <li className="flex items-center gap-2 text-[0.9375rem]">
      <svg width="30" height="6" aria-hidden="true" className="shrink-0">
        <path d="M0 3H30" {...strokeOf(isDashed)} />
      </svg>
      {name}
      <span className="sr-only">{`: ${toldGap(words, step, ratios[step] ?? null)}`}</span>
    </li>
  );
}

function strokeOf(isDashed: boolean) {
  return isDashed
    ? { stroke: 'var(--ink)', strokeWidth: 3, strokeDasharray: '7 6' }
    : { stroke: 'var(--curve)', strokeWidth: 3.5 };
}
