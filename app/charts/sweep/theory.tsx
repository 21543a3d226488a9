import { useId } from 'react';
import type { Edge } from '#core/engine/theory/theory';
import { type Box, overlap } from '../../ui/layout/box';
import { richTspan } from '../../ui/rich';
import { useWords } from '../../words/language';
import styles from '../sweep.module.css';
import { shortened } from './blown';
import { MathEquation, plainEquation } from './math-text';
import { boxesOf, type Placed } from './placed';
import type { SweepLayout } from './sweep-layout';
import type { Stroke, TheoryCurve } from './theory-curve';

/** What the engine says about every rate from this start: one curve under the points. */
export function SweepTheory({
  layout,
  curve,
  edge,
  best,
  placed,
}: {
  layout: SweepLayout;
  curve: TheoryCurve;
  /** An edge that is no wall here because this class's outcomes don't keep to it; otherwise null. */
  edge: Edge | null;
  best: Edge | null;
  placed: Placed;
}) {
  const { em, rate, steps, blowUp, plot } = layout;
  const clip = useId();
  const path = (stroke: Stroke, y: (step: number) => number) =>
    stroke
      .map(([at, step], k) => `${k === 0 ? 'M' : 'L'}${rate(at).toFixed(1)} ${y(step).toFixed(1)}`)
      .join('');
  return (
    <g fill="none" strokeWidth={0.21 * em} strokeLinecap="round" strokeLinejoin="round">
      <clipPath id={`${clip}blown`}>
        <rect
          x={plot.left}
          y={blowUp(layout.lastBlowUp) - 0.3 * em}
          width={plot.right - plot.left}
          height={plot.bottom}
        />
      </clipPath>
      <clipPath id={clip}>
        <rect x={plot.left} y={plot.top} width={plot.right - plot.left} height={plot.bottom} />
      </clipPath>
      {curve.diverging.map((stroke) => (
        <path
          key={stroke[0]![0]}
          d={path(stroke, (step) => blowUp(Math.max(1, step)))}
          pathLength={1}
          clipPath={`url(#${clip}blown)`}
          className={`${styles.stroke} ${styles.wallCurve}`}
        />
      ))}
      {curve.converging.map((stroke) => (
        <path
          key={stroke[0]![0]}
          d={path(stroke, steps)}
          pathLength={1}
          stroke="var(--curve)"
          clipPath={`url(#${clip})`}
          className={styles.stroke}
        />
      ))}
      {edge !== null && <PlainEdge layout={layout} edge={edge} />}
      <TheoryName
        layout={layout}
        curve={curve}
        placed={placed}
        best={best?.value ?? curve.best?.learningRate ?? null}
      />
      <BestRate layout={layout} curve={curve} best={best} placed={placed} />
    </g>
  );
}

/** The wall, which the words of the plot avoid. */
function wallBox({ plotEnd, width, height }: SweepLayout): Box {
  return { x: plotEnd, y: 0, width: width - plotEnd + 1, height };
}

/** The name of the curve, below its first third. */
function TheoryName({
  layout,
  curve,
  placed,
  best,
}: {
  layout: SweepLayout;
  curve: TheoryCurve;
  placed: Placed;
  best: number | null;
}) {
  const words = useWords('charts');
  const { em, rate, steps, plot, radius } = layout;
  const longest = [...curve.converging].sort((a, b) => b.length - a.length)[0];
  if (longest === undefined) return null;
  const [at, step] = longest[Math.floor(longest.length * 0.3)]!;
  const name = words.say('charts.theory');
  const width = 0.58 * em * name.length;
  const taken = [...boxesOf(placed, radius), wallBox(layout)];
  if (best !== null) taken.push({ x: rate(best), y: plot.top, width: 1, height: plot.bottom });
  const y = steps(step) + 1.4 * em;
  const places: readonly Box[] = [
    { x: rate(at) - width - 1.2 * em, y, width, height: em },
    { x: rate(at) + 1.2 * em, y: y - 3 * em, width, height: em },
  ];
  const box = places.find(
    (place) =>
      place.x > plot.left &&
      place.y + place.height < plot.bottom &&
      !taken.some((mark) => overlap(mark, place)),
  );
  if (box === undefined) return null;
  return (
    <text x={box.x} y={box.y + 0.85 * em} fontSize={em} fontWeight={700} fill="var(--curve)">
      {name}
    </text>
  );
}

/** "best in the long run", if there is a formula, and beside it the best for this very start. */
function BestRate({
  layout,
  curve,
  best,
  placed,
}: {
  layout: SweepLayout;
  curve: TheoryCurve;
  best: Edge | null;
  placed: Placed;
}) {
  const words = useWords('charts');
  const { em, rate, plot, steps, radius } = layout;
  const value = best?.value ?? curve.best?.learningRate;
  if (value === undefined) return null;
  const x = rate(value);
  if (x < plot.left || x > plot.right) return null;
  const equation =
    best === null ? null : { tex: best.symbol, value: words.numbers.rate(shortened(best.value)) };
  const long =
    equation &&
    words.rich('charts.theory.long-run', { rate: () => plainEquation(equation) }).join('');
  const exact =
    curve.best &&
    words.say(long === null ? 'charts.theory.best-start' : 'charts.theory.start', {
      rate: words.numbers.rate(shortened(curve.best.learningRate)),
      step: curve.best.step,
    });
  const lines = [long, exact].filter((line) => line !== null);
  const width = 0.57 * em * Math.max(...lines.map((line) => line.length)) + 0.6 * em;
  const height = 1.25 * em * lines.length;
  const leader = 1.2 * em;
  const isRight = x - leader - width < plot.left;
  const boxAt = (y: number): Box => ({
    x: isRight ? x + leader : x - leader - width,
    y,
    width,
    height,
  });
  const strokes = curve.converging.flat().map(
    ([at, step]): Box => ({
      x: rate(at) - 0.3 * em,
      y: steps(step) - 0.3 * em,
      width: 0.6 * em,
      height: 0.6 * em,
    }),
  );
  const taken = [...boxesOf(placed, radius), ...strokes, wallBox(layout)];
  const y = [4.6, 3.4, 6.5, 9, 12, 15]
    .map((above) => plot.bottom - above * em)
    .find((top) => top > plot.top && !taken.some((mark) => overlap(mark, boxAt(top))));
  const top = curve.best === null ? plot.top : steps(curve.best.step);
  const anchorX = isRight ? x + leader : x - leader - 0.3 * em;
  return (
    <g stroke="var(--curve)">
      <line
        x1={x}
        x2={x}
        y1={plot.bottom}
        y2={Math.min(top, (y ?? plot.bottom) + 0.5 * em)}
        strokeWidth={0.11 * em}
        strokeDasharray={`${0.02 * em} ${0.26 * em}`}
      />
      {y !== undefined && (
        <>
          <line
            x1={isRight ? x + 0.2 * em : x - leader}
            x2={isRight ? x + leader - 0.2 * em : x - 0.2 * em}
            y1={y + 0.62 * em}
            y2={y + 0.62 * em}
            strokeWidth={0.08 * em}
          />
          <text
            textAnchor={isRight ? 'start' : 'end'}
            fontSize={em}
            fontWeight={700}
            fill="var(--curve)"
            stroke="none"
          >
            <tspan x={anchorX} y={y + 0.95 * em}>
              {equation === null
                ? exact
                : richTspan(words, 'charts.theory.long-run', {
                    rate: () => <MathEquation {...equation} />,
                  })}
            </tspan>
            {equation !== null && exact !== null && (
              <tspan x={anchorX} dy={1.25 * em} fontWeight={550} fill="var(--mut)">
                {exact}
              </tspan>
            )}
          </text>
        </>
      )}
    </g>
  );
}

/** The edge at the minimum, if this class's outcomes part elsewhere. */
function PlainEdge({ layout, edge }: { layout: SweepLayout; edge: Edge }) {
  const words = useWords('charts');
  const { em, rate, plot, band, plotEnd: wall } = layout;
  const x = rate(edge.value);
  const value = words.numbers.rate(shortened(edge.value));
  const isMeasured = edge.kind === 'measured';
  const equation = { tex: edge.symbol, value };
  const key = edge.isEstimate ? 'charts.theory.edge-estimated' : 'charts.theory.edge';
  const text = isMeasured
    ? words.say('charts.theory.edge-measured', { edge: value })
    : words.rich(key, { edge: () => plainEquation(equation) }).join('');
  const width = 0.56 * em * text.length + em;
  const isOnWall = x > wall;
  const end = isOnWall ? plot.right : wall;
  const isRight = x + width < end;
  // Without room for its name the line would be a riddle.
  if (x < plot.left || x > plot.right) return null;
  if (!isRight && x - width < (isOnWall ? wall : plot.left)) return null;
  return (
    <g>
      <line
        x1={x}
        x2={x}
        y1={band.bottom}
        y2={plot.bottom}
        className={isOnWall ? styles.wallEdge : styles.plainEdge}
        strokeWidth={0.11 * em}
        strokeDasharray={`${0.02 * em} ${0.26 * em}`}
      />
      <text
        x={isRight ? x + 0.6 * em : x - 0.6 * em}
        y={plot.top + 1.3 * em}
        textAnchor={isRight ? 'start' : 'end'}
        fontSize={em}
        fontWeight={650}
        className={isOnWall ? styles.onWall : styles.plain}
      >
        {isMeasured ? text : richTspan(words, key, { edge: () => <MathEquation {...equation} /> })}
      </text>
    </g>
  );
}
