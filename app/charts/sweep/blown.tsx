import { formatRate } from '#core/engine/number-format';
import type { Edge } from '#core/engine/theory/theory';
import styles from '../sweep.module.css';
import type { Split } from '../sweep-data';
import { BlowUpAxis } from './fields';
import { MathText, plainMath } from './math-text';
import type { Arrangement, SweepLayout } from './sweep-layout';

const SCALE_WORDS = 'step it blew up';
/** The width of a character of the title, in em of the title. */
const CHARACTER = 0.62;

/** The field of the divergences: the wall above the edge, or a strip if there is no single edge. */
export function BlownField({
  layout,
  arrangement,
  edge,
  split,
  isAnimated,
}: {
  layout: SweepLayout;
  arrangement: Arrangement;
  /** The edge from theory, if it is shown and agrees with the class. */
  edge: Edge | null;
  split: Split | null;
  isAnimated: boolean;
}) {
  const { blown, em } = layout;
  if (blown === null) return null;
  const width = blown.right - blown.left;
  return (
    <g>
      <rect
        x={blown.left}
        y={blown.top}
        width={width}
        height={blown.bottom - blown.top}
        className={`${styles.wall} ${isAnimated ? styles.wipe : ''}`}
      />
      <BlowUpAxis layout={layout} />
      {arrangement.kind === 'wall' ? (
        <WallTitle left={blown.left} width={width} em={em} edge={edge} split={split} />
      ) : (
        <text
          x={blown.left + 0.6 * em}
          y={1.35 * em}
          fontSize={em}
          fontWeight={700}
          className={styles.onWall}
        >
          diverged, by the {SCALE_WORDS}
        </text>
      )}
    </g>
  );
}

/** "Above 2/L = 0.08" with theory, "0.084 and above" without, as large as there is room for. */
function WallTitle({
  left,
  width,
  em,
  edge,
  split,
}: {
  left: number;
  width: number;
  em: number;
  edge: Edge | null;
  split: Split | null;
}) {
  const value = edge === null ? formatRate(split?.above ?? 0) : formatRate(shortened(edge.value));
  const isMeasured = edge?.kind === 'measured';
  const room = width - 2 * em;
  const whole =
    edge === null
      ? `${value} and above`
      : isMeasured
        ? `Above ${value}, measured`
        : `Above ${plainMath(edge.symbol)} = ${value}`;
  // In a narrow wall there is no room for "above": the wall itself says it.
  const isShort = CHARACTER * em * whole.length > room;
  const plain = isShort ? whole.replace(/^Above | and above$|, measured$/g, '') : whole;
  const scaleWidth = 0.55 * em * SCALE_WORDS.length;
  const besides = (room - scaleWidth - 1.5 * em) / (CHARACTER * plain.length);
  const isBeside = besides >= 1.15 * em;
  const fitted = isBeside ? besides : Math.max(0.86 * em, room / (CHARACTER * plain.length));
  const size = Math.min(1.9 * em, fitted);
  const titleY = isBeside ? 1.25 * em + 0.36 * size : 1.05 * em + 0.36 * size;
  const scaleLines = scaleWidth > width - 1.5 * em ? ['step it', 'blew up'] : [SCALE_WORDS];
  const inset = Math.min(1.2, 0.1 * (width / em)) * em;
  return (
    <g>
      <text
        x={left + inset}
        y={titleY}
        fontSize={size}
        fontWeight={800}
        fontStretch="112%"
        className={styles.wallTitle}
      >
        {edge === null || isMeasured ? (
          plain
        ) : (
          <tspan>
            {!isShort && 'Above '}
            <MathText tex={edge.symbol} /> = {value}
          </tspan>
        )}
      </text>
      {scaleLines.map((line, k) => (
        <text
          key={line}
          x={isBeside ? left + width - 0.5 * em : left + inset}
          y={isBeside ? 1.6 * em : titleY + (1.35 + k) * em}
          textAnchor={isBeside ? 'end' : 'start'}
          fontSize={em}
          fontWeight={600}
          className={styles.onWall}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

/** A number from theory, to three digits: nobody reads more. */
export function shortened(value: number): number {
  return Number(value.toPrecision(3));
}
