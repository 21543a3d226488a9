import { useId } from 'react';
import type { Edge } from '#core/engine/theory/theory';
import { richTspan } from '../../ui/rich';
import { useWords } from '../../words/language';
import styles from '../sweep.module.css';
import { MathEquation } from './math-text';
import type { SweepLayout } from './sweep-layout';
import type { Stroke, TheoryCurve } from './theory-curve';
import {
  type BestLabel,
  type EdgeLabel,
  edgeKey,
  LEADER,
  type TheoryLabels,
} from './theory-labels';

/** What the engine says about every rate from this start: one curve under the points. */
export function SweepTheory({
  layout,
  curve,
  edge,
  labels,
}: {
  layout: SweepLayout;
  curve: TheoryCurve;
  /** An edge that is no wall here because this class's outcomes don't keep to it; otherwise null. */
  edge: Edge | null;
  labels: TheoryLabels;
}) {
  const words = useWords('charts');
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
      {edge !== null && labels.edge !== null && (
        <PlainEdge layout={layout} edge={edge} label={labels.edge} />
      )}
      {labels.name !== null && (
        <text
          x={labels.name.x}
          y={labels.name.y + 0.85 * em}
          fontSize={em}
          fontWeight={700}
          fill="var(--curve)"
        >
          {words.say('charts.theory')}
        </text>
      )}
      {labels.best !== null && <BestRate layout={layout} curve={curve} label={labels.best} />}
    </g>
  );
}

/** "best in the long run", if there is a formula, and beside it the best for this very start. */
function BestRate({
  layout: { em, plot, steps },
  curve,
  label: { x, equation, exact, isRight, box },
}: {
  layout: SweepLayout;
  curve: TheoryCurve;
  label: BestLabel;
}) {
  const words = useWords('charts');
  const top = curve.best === null ? plot.top : steps(curve.best.step);
  const leader = LEADER * em;
  const anchorX = isRight ? x + leader : x - leader - 0.3 * em;
  return (
    <g stroke="var(--curve)">
      <line
        x1={x}
        x2={x}
        y1={plot.bottom}
        y2={Math.min(top, (box?.y ?? plot.bottom) + 0.5 * em)}
        strokeWidth={0.11 * em}
        strokeDasharray={`${0.02 * em} ${0.26 * em}`}
      />
      {box !== null && (
        <>
          <line
            x1={isRight ? x + 0.2 * em : x - leader}
            x2={isRight ? x + leader - 0.2 * em : x - 0.2 * em}
            y1={box.y + 0.62 * em}
            y2={box.y + 0.62 * em}
            strokeWidth={0.08 * em}
          />
          <text
            textAnchor={isRight ? 'start' : 'end'}
            fontSize={em}
            fontWeight={700}
            fill="var(--curve)"
            stroke="none"
          >
            <tspan x={anchorX} y={box.y + 0.95 * em}>
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
function PlainEdge({
  layout: { em, plot, band },
  edge,
  label: { x, equation, text, isOnWall, isRight, box },
}: {
  layout: SweepLayout;
  edge: Edge;
  label: EdgeLabel;
}) {
  const words = useWords('charts');
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
        y={box.y + 0.85 * em}
        textAnchor={isRight ? 'start' : 'end'}
        fontSize={em}
        fontWeight={650}
        className={isOnWall ? styles.onWall : styles.plain}
      >
        {edge.kind === 'measured'
          ? text
          : richTspan(words, edgeKey(edge), { edge: () => <MathEquation {...equation} /> })}
      </text>
    </g>
  );
}
