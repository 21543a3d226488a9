import type { Edge } from '#core/engine/theory/theory';
import { richTspan } from '../../ui/rich';
import { useWords } from '../../words/language';
import styles from '../sweep.module.css';
import type { Split } from '../sweep-data';
import { BlowUpAxis } from './fields';
import { MathEquation, plainEquation } from './math-text';
import type { Arrangement, SweepLayout } from './sweep-layout';

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
  const words = useWords('charts');
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
          {words.say('charts.sweep.blown-strip')}
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
  const words = useWords('charts');
  const value = words.numbers.rate(edge === null ? (split?.above ?? 0) : shortened(edge.value));
  const equation = edge?.kind === 'formula' ? { tex: edge.symbol, value } : null;
  const room = width - 2 * em;
  const whole =
    equation !== null
      ? words.rich('charts.sweep.wall-edge', { edge: () => plainEquation(equation) }).join('')
      : edge === null
        ? words.say('charts.sweep.wall', { rate: value })
        : words.say('charts.sweep.wall-measured', { edge: value });
  // In a narrow wall there is no room for "above": the wall itself says it.
  const isShort = CHARACTER * em * whole.length > room;
  const short = equation === null ? value : plainEquation(equation);
  const plain = isShort ? short : whole;
  const scale = words.say('charts.sweep.blown');
  const scaleWidth = 0.55 * em * scale.length;
  const besides = (room - scaleWidth - 1.5 * em) / (CHARACTER * plain.length);
  const isBeside = besides >= 1.15 * em;
  const fitted = isBeside ? besides : Math.max(0.86 * em, room / (CHARACTER * plain.length));
  const size = Math.min(1.9 * em, fitted);
  const titleY = isBeside ? 1.25 * em + 0.36 * size : 1.05 * em + 0.36 * size;
  const scaleLines = scaleWidth > width - 1.5 * em ? inTwo(scale) : [scale];
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
        {equation === null ? (
          plain
        ) : isShort ? (
          <MathEquation {...equation} />
        ) : (
          richTspan(words, 'charts.sweep.wall-edge', { edge: () => <MathEquation {...equation} /> })
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

/** A text on two lines, about as long as one another. */
function inTwo(text: string): readonly string[] {
  const spaces = Array.from(text.matchAll(/ /g), ({ index }) => index);
  const [middle] = spaces.sort(
    (a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2),
  );
  return middle === undefined ? [text] : [text.slice(0, middle), text.slice(middle + 1)];
}

/** A number from theory, to three digits: nobody reads more. */
export function shortened(value: number): number {
  return Number(value.toPrecision(3));
}
