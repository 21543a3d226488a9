import type { Outcome } from '#core/engine/outcome';
import type { Words } from '#core/words/words';
import { LossAxisWords, LossGrid } from './loss-axes';
import { curvePlaces, type LossScale } from './loss-scale';
import { linePoints, Plot, PlotMark, PlotText } from './plot';

/** A curve, and what stands at its end. */
export interface RateCurve {
  readonly rate: number;
  readonly outcome: Outcome;
  readonly losses: readonly number[];
}

/** In percent: below, a name would stand on the axis. */
const LOWEST_NAME = 94;

/** Loss curves of several rates on one plot, each named at its end. */
export function RateCurves({
  words,
  label,
  scale,
  grid,
  ticks,
  curves,
}: {
  words: Words<'lesson-figures'>;
  label: string;
  scale: LossScale;
  /** Losses with a line. */
  grid: readonly number[];
  /** Steps with a number. */
  ticks: readonly number[];
  curves: readonly RateCurve[];
}) {
  const drawn = curves.map((curve) => ({ ...curve, ...curvePlaces(scale, curve.losses) }));
  return (
    <Plot
      label={label}
      shape="h-[19em]"
      margin="mt-[0.6em] mr-[4.6em] mb-[2.4em] ml-[3.6em]"
      shapes={
        <>
          <LossGrid scale={scale} losses={grid} />
          {drawn.map(({ rate, places }) => (
            <polyline
              key={rate}
              points={linePoints(places)}
              fill="none"
              stroke="var(--curve)"
              strokeWidth="2.5"
              strokeLinejoin="round"
            />
          ))}
        </>
      }
    >
      <LossAxisWords words={words} scale={scale} losses={grid} steps={ticks} />
      {drawn.map(({ rate, outcome, end }) => (
        <div key={rate} className="contents">
          <PlotMark at={end} kind={outcome} size={18} />
          <PlotText
            at={{ x: end.x, y: Math.min(end.y, LOWEST_NAME) }}
            anchor="start"
            className="pl-[1em]"
          >
            {words.numbers.rate(rate)}
          </PlotText>
        </div>
      ))}
    </Plot>
  );
}
