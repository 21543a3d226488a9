import type { Gap } from './gap';
import type { GapLabel } from './gap-label';
import type { SweepLayout } from './sweep-layout';

/** The rates that nobody tried: a pale column, with its words beside it. */
export function GapColumn({
  gap,
  layout: { rate, plot, em },
  label,
}: {
  gap: Gap;
  layout: SweepLayout;
  label: GapLabel | null;
}) {
  const from = rate(gap.from);
  return (
    <g>
      <rect
        x={from}
        y={plot.top}
        width={rate(gap.to) - from}
        height={plot.bottom - plot.top}
        fill="var(--klein-soft)"
      />
      {label !== null && <GapWords label={label} em={em} />}
    </g>
  );
}

function GapWords({ label: { lines, box, isLeft }, em }: { label: GapLabel; em: number }) {
  const x = isLeft ? box.x + box.width : box.x;
  return (
    <text textAnchor={isLeft ? 'end' : 'start'} fontSize={em} fill="var(--ink)" fontWeight={550}>
      <tspan x={x} y={box.y + em} fontWeight={700}>
        {lines[0]}
      </tspan>
      <tspan x={x} dy={1.2 * em}>
        {lines[1]}
      </tspan>
    </text>
  );
}
