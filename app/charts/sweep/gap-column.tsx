import { type Box, overlap } from '../../ui/layout/box';
import { useWords } from '../../words/language';
import type { Gap } from './gap';
import { boxesOf, type Placed } from './placed';
import type { SweepLayout } from './sweep-layout';

/** The rates that nobody tried: a pale column, with its words beside it. */
export function GapColumn({
  gap,
  layout,
  placed,
}: {
  gap: Gap;
  layout: SweepLayout;
  placed: Placed;
}) {
  const said = useWords('charts', 'common');
  const { rate, plot, plotEnd: end, em, radius } = layout;
  const from = rate(gap.from);
  const to = rate(gap.to);
  const words = [
    said.say('charts.sweep.untried'),
    said.say('common.stage.span', {
      lowest: said.numbers.rate(gap.from),
      highest: said.numbers.rate(gap.to),
    }),
  ] as const;
  const width = 0.6 * em * Math.max(...words.map((line) => line.length));
  const taken = boxesOf(placed, radius);
  const size = { width, height: 2.4 * em };
  const sides: readonly { side: 'left' | 'right'; y: number }[] = [
    { side: 'left', y: plot.top + 1.9 * em },
    { side: 'right', y: plot.top + 1.9 * em },
    { side: 'left', y: plot.bottom - 6 * em },
    { side: 'right', y: plot.bottom - 6 * em },
  ];
  const boxOf = ({ side, y }: (typeof sides)[number]): Box => ({
    x: side === 'left' ? from - 0.5 * em - width : to + 0.5 * em,
    y,
    ...size,
  });
  const place = sides.find((candidate) => {
    const box = boxOf(candidate);
    const isInside = box.x > plot.left + 0.3 * em && box.x + box.width < end;
    return isInside && !taken.some((mark) => overlap(mark, box));
  });
  return (
    <g>
      <rect
        x={from}
        y={plot.top}
        width={to - from}
        height={plot.bottom - plot.top}
        fill="var(--klein-soft)"
      />
      {place !== undefined && (
        <text
          textAnchor={place.side === 'left' ? 'end' : 'start'}
          fontSize={em}
          fill="var(--ink)"
          fontWeight={550}
        >
          <tspan
            x={place.side === 'left' ? from - 0.5 * em : to + 0.5 * em}
            y={place.y + em}
            fontWeight={700}
          >
            {words[0]}
          </tspan>
          <tspan x={place.side === 'left' ? from - 0.5 * em : to + 0.5 * em} dy={1.2 * em}>
            {words[1]}
          </tspan>
        </text>
      )}
    </g>
  );
}
