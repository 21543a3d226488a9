import { useWords } from '../../words/language';
import { rateTicks } from '../rate-ticks';

/** Ticks and rates below a chart. The group around it sets colour and size of the text. */
export function RateAxis({
  lowest,
  highest,
  most,
  x,
  foot,
  em,
  right = Number.POSITIVE_INFINITY,
}: {
  lowest: number;
  highest: number;
  /** How many ticks at most. */
  most: number;
  x: (rate: number) => number;
  /** The y of the baseline. */
  foot: number;
  em: number;
  /** No rate is written beyond this x. */
  right?: number;
}) {
  const { numbers } = useWords('common');
  return rateTicks(lowest, highest, most).map((tick) => {
    const at = x(tick);
    const isLast = at > right - em;
    return (
      <g key={tick}>
        <line
          x1={at}
          x2={at}
          y1={foot}
          y2={foot + 0.4 * em}
          stroke="var(--ink)"
          strokeWidth={0.07 * em}
        />
        <text x={isLast ? right : at} y={foot + 1.5 * em} textAnchor={isLast ? 'end' : 'middle'}>
          {numbers.rate(tick)}
        </text>
      </g>
    );
  });
}
