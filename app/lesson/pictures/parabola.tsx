import { useId } from 'react';
import { linePoints, type PlotPlace } from './plot';

/** What a picture of w² shows: weights from side to side, losses from 0 at the bottom. */
export interface ParabolaWindow {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** Where the bands of the landscape begin, as shares of the top: lighter is lower. */
const BANDS = [1, 0.63, 0.34, 0.18, 0.093, 0.043, 0.0175, 0.0055];
const SAMPLES = 96;

export function placeOnParabola(
  { left, right, top }: ParabolaWindow,
  weight: number,
  loss = weight * weight,
): PlotPlace {
  return { x: (100 * (weight - left)) / (right - left), y: 100 - (100 * loss) / top };
}

/** The valley of w², filled: in a box of 100 by 100. */
export function Parabola({ window }: { window: ParabolaWindow }) {
  const clip = useId();
  const { left, right, top } = window;
  const curve = Array.from({ length: SAMPLES + 1 }, (_, k) => {
    const weight = left + ((right - left) * k) / SAMPLES;
    return placeOnParabola(window, weight, Math.min(weight * weight, 1.2 * top));
  });
  const points = linePoints(curve);
  return (
    <>
      <clipPath id={clip}>
        <polygon points={`0,-20 ${points} 100,-20`} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        {BANDS.map((share, band) => (
          <rect
            key={share}
            x="0"
            width="100"
            y={100 - 100 * share}
            height={100 * share}
            fill={`var(--band-${band + 1})`}
          />
        ))}
      </g>
      <polyline points={points} fill="none" stroke="var(--ink)" strokeWidth="2" />
      <line x1="0" x2="100" y1="100" y2="100" stroke="var(--ink)" strokeWidth="1.5" />
    </>
  );
}
