import { OUTCOMES } from '#core/engine/outcome';
import { OUTCOME_FILLS } from '../../../ui/marks/outcome';
import { MARK_SHAPES } from './mark-shapes';
import type { StackedMark } from './strip-layout';

/** The marks of a strip, one path an outcome. @param foot y of the baseline @param pitch between marks, in pixels */
export function RateMarks({
  marks,
  foot,
  pitch,
}: {
  marks: readonly StackedMark[];
  foot: number;
  pitch: number;
}) {
  const radius = 0.44 * pitch;
  return OUTCOMES.map((outcome) => {
    const { path, line, cap } = MARK_SHAPES[outcome];
    const d = marks
      .filter((mark) => mark.outcome === outcome)
      .map(({ column, level }) =>
        path((column + 0.5) * pitch, foot - (level + 0.5) * pitch, radius),
      )
      .join('');
    if (d === '') return null;
    const fill = OUTCOME_FILLS[outcome];
    if (line === null) {
      return <path key={outcome} d={d} fill={fill} stroke="var(--keyline)" strokeWidth={0.8} />;
    }
    const width = line * radius;
    return (
      <g key={outcome} fill="none" strokeLinecap={cap}>
        <path d={d} stroke="var(--keyline)" strokeWidth={width + 1.4} />
        <path d={d} stroke={fill} strokeWidth={width} />
      </g>
    );
  });
}
