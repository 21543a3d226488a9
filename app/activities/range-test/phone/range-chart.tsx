import { useMemo } from 'react';
import { ChartCurve } from '../../../parts/phone/chart/chart-curve';
import { percent } from '../../../parts/phone/percent';
import { useWords } from '../../../words/language';
import type { RangeCurve } from '../charts/range-curve';
import { tapCounts } from '../charts/taps';
import { heightOf, rangePath, rateMarks, shareOfAxis } from './range-axes';

/** The loss against the growing rate, up to a step; at the end with the edge and everybody's stops. */
export function RangeChart({
  curve,
  step,
  own,
  edge = null,
  others = [],
}: {
  curve: RangeCurve;
  /** A whole number. */
  step: number;
  /** The step at which this phone tapped; null if it hasn't yet. */
  own: number | null;
  edge?: number | null;
  /** The steps of everybody's stops, without names. */
  others?: readonly number[];
}) {
  const words = useWords('play', 'play-range');
  const path = useMemo(() => rangePath(curve, step), [curve, step]);
  const shareX = (at: number) => at / curve.range.steps;
  const edgeX = edge === null ? null : Math.min(1, Math.max(0, shareOfAxis(curve, edge)));
  const pointAt = (at: number) => ({
    left: percent(shareX(at)),
    top: percent(heightOf(curve.ratios[at] ?? Number.NaN)),
  });
  return (
    <figure className="mt-4">
      <figcaption className="flex justify-between gap-3 text-base">
        <strong className="font-bold">{words.say('play-range.chart')}</strong>
      </figcaption>
      <div aria-hidden="true" className="relative mt-5 mr-2 ml-12 h-36">
        {edgeX === null ? null : (
          <span
            className="absolute inset-y-0 right-0 bg-wall/40"
            style={{ left: percent(edgeX) }}
          />
        )}
        {[
          [words.say('play-range.chart.start'), 1],
          [words.say('play-range.chart.minimum'), 0],
        ].map(([label, ratio]) => (
          <span
            key={label}
            style={{ top: percent(heightOf(Number(ratio))) }}
            className="absolute inset-x-0 h-px bg-line"
          >
            <span className="absolute top-1/2 right-full mr-2 -translate-y-1/2 text-[0.9375rem] leading-none whitespace-nowrap text-mut">
              {label}
            </span>
          </span>
        ))}
        <ChartCurve path={path} />
        {tapCounts(others).map(([at, count]) => (
          <span
            key={at}
            style={{ left: percent(shareX(at)), height: `${Math.min(28, 8 + 3 * count)}px` }}
            className="absolute -bottom-1 -ml-[1.5px] w-[3px] rounded-full bg-mut"
          />
        ))}
        {own === null ? null : (
          <>
            <span
              style={{ left: percent(shareX(own)) }}
              className="absolute inset-y-0 -ml-px w-0.5 bg-ink"
            />
            <span
              style={pointAt(own)}
              className="absolute size-5 -translate-1/2 rounded-full border-[2.5px] border-bg bg-ink"
            />
          </>
        )}
        {own === step ? null : (
          <span
            style={pointAt(step)}
            className="absolute size-4 -translate-1/2 rounded-full border-[2.5px] border-keyline bg-[#fff]"
          />
        )}
      </div>
      <div
        aria-hidden="true"
        className="@container relative mt-3 mr-2 ml-12 h-6 text-[0.9375rem] text-mut"
      >
        {rateMarks(words, curve).map(({ x, label }) => (
          <span
            key={label}
            style={{ left: percent(x) }}
            className={`absolute whitespace-nowrap ${
              x > 0.97
                ? '-translate-x-full ml-2'
                : `-translate-x-1/2 ${x < 0.03 ? '' : '@max-[13rem]:hidden'}`
            }`}
          >
            {label}
          </span>
        ))}
      </div>
    </figure>
  );
}
