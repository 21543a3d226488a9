import { formatRate } from '#core/engine/number-format';
import { MARK_PATHS, OUTCOME_FILLS } from '../ui/outcome';
import type { RangeCurve } from './range-curve';
import type { RangePlace } from './range-plot';
import type { TapMark } from './taps';

/** Sizes in em. */
const RADIUS = 0.5;

/** The taps on the curve, each step's stacked above it, and the edge as the border of a field. */
export function RangeTaps({
  place: { field, em, x, y },
  curve: { readings },
  marks,
  edge,
}: {
  place: RangePlace;
  curve: RangeCurve;
  marks: readonly TapMark[];
  edge: number | null;
}) {
  const last = readings.at(-1)?.learningRate ?? 1;
  const isShown = edge !== null && edge < last;
  const edgeX = edge === null ? field.right : Math.max(field.left, Math.min(x(edge), field.right));
  const words = edge === null ? '' : `edge ${formatRate(Number(edge.toPrecision(3)))}`;
  return (
    <g>
      {isShown && (
        <g>
          <rect
            x={edgeX}
            y={0}
            width={Math.max(0, field.right + 1.6 * em - edgeX)}
            height={field.bottom}
            fill="var(--wall)"
            fillOpacity={0.55}
          />
          <line
            x1={edgeX}
            x2={edgeX}
            y1={0}
            y2={field.bottom}
            stroke="#ffffff"
            strokeWidth={0.12 * em}
          />
          <text
            x={edgeX - 0.5 * em}
            y={1.4 * em}
            textAnchor="end"
            fontSize={1.3 * em}
            fontWeight={775}
            fill="#ffffff"
          >
            {words}
          </text>
        </g>
      )}
      {marks.map(({ step, count, isLate }) => {
        const { learningRate, decades } = readings[Math.min(step, readings.length - 1)]!;
        const kind = isLate ? 'diverged' : 'converged';
        const cx = x(learningRate);
        const cy = y(decades);
        const radius = (count > 1 && !isLate ? 1.4 : 1) * RADIUS * em;
        return (
          <g key={step} transform={`translate(${cx} ${cy})`}>
            <path
              d={MARK_PATHS[kind]}
              transform={`scale(${radius})`}
              fill={OUTCOME_FILLS[kind]}
              stroke="var(--keyline)"
              strokeWidth={0.18}
              strokeLinejoin="round"
            />
            {count > 1 && (
              <text
                x={isLate ? 0.7 * em : 0}
                y={0.31 * em}
                textAnchor={isLate ? 'start' : 'middle'}
                fontSize={0.86 * em}
                fontWeight={800}
                fill={isLate ? '#ffffff' : 'var(--on-outcome)'}
              >
                {count}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
