import { formatRate } from '#core/engine/number-format';
import type { Outcome } from '#core/engine/outcome';
import { LossAxisWords, LossGrid } from './loss-axes';
import { curvePlaces, type LossScale } from './loss-scale';
import { linePoints, Plot, PlotMark, PlotText } from './plot';

/** A curve, and what stands at its end. */
export interface RateCurve {
  readonly rate: number;
  readonly outcome: Outcome;
  readonly losses: readonly number[];
}

/** Loss curves of several rates on one plot, each named at its end. */
export function RateCurves({
  label,
  scale,
  grid,
  ticks,
  unit,
  curves,
}: {
  label: string;
  scale: LossScale;
  /** Losses with a line. */
  grid: readonly number[];
  /** Steps with a number. */
  ticks: readonly number[];
  unit: string;
  curves: readonly RateCurve[];
}) {
  const drawn = curves.map((curve) => ({ ...curve, ...curvePlaces(scale, curve.losses) }));
  return (
    <Plot
      label={label}
      shape="h-[17rem]"
      margin="mb-8 ml-12 mr-16 mt-2"
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
      <LossAxisWords scale={scale} losses={grid} steps={ticks} unit={unit} />
      {drawn.map(({ rate, outcome, end }) => (
        <div key={rate} className="contents">
          <PlotMark at={end} kind={outcome} size={18} />
          <PlotText at={end} anchor="start" className="pl-4">
            {formatRate(rate)}
          </PlotText>
        </div>
      ))}
    </Plot>
  );
}
