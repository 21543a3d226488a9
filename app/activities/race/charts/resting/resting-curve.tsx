import type { CatapultWindow } from '#core/engine/theory/catapult-window';
import { MathEquation } from '../../../../charts/sweep/math-text';
import styles from '../../../../charts/sweep.module.css';
import { useWords } from '../../../../words/language';
import type { Resting } from './resting-data';
import type { RestingLayout } from './resting-layout';
import { lawWords } from './resting-words';

const SAMPLES = 120;

/** The law: the highest curvature at which a rate can stay, as one stroke under the points. */
export function RestingCurve({
  layout,
  resting,
  wall,
}: {
  layout: RestingLayout;
  resting: Resting;
  /** Where the wall begins, in pixels. */
  wall: number;
}) {
  const said = useWords('charts');
  const { em, domain, plot, top, x, y } = layout;
  const { limit } = resting;
  if (limit === null) return null;
  const from = Math.max(domain.lowest, limit / top);
  if (from >= domain.highest) return null;
  const rates = Array.from(
    { length: SAMPLES + 1 },
    (_, k) => from * (domain.highest / from) ** (k / SAMPLES),
  );
  const path = (some: readonly number[]) =>
    some.map((rate, k) => `${k === 0 ? 'M' : 'L'}${x(rate)} ${y(limit / rate)}`).join('');
  const stroke = { fill: 'none', strokeWidth: 0.21 * em, pathLength: 1 };
  const onWall = rates.filter((rate) => x(rate) >= wall);
  const before = rates.filter((rate) => x(rate) <= wall);
  const law = lawWords(said, resting);
  const isRoomy = x(from) - plot.left > 6 * em;
  return (
    <g>
      <path d={path(before)} stroke="var(--curve)" className={styles.stroke} {...stroke} />
      {onWall.length > 1 && <path d={path(onWall)} className={styles.wallCurve} {...stroke} />}
      <text
        x={isRoomy ? x(from) - 0.3 * em : x(from) + 0.8 * em}
        y={plot.top + 1.1 * em}
        textAnchor={isRoomy ? 'end' : 'start'}
        fontSize={1.05 * em}
        fontWeight={750}
        fill="var(--curve)"
      >
        {said.say('charts.resting.edge', { limit })}
      </text>
      {law?.map((words, k) => (
        <text
          key={words}
          x={plot.left + 0.3 * em}
          y={y(0.5 * top) + (1 + 1.35 * k) * em}
          fontSize={1.1 * em}
          fontWeight={600}
          fill="var(--ink)"
        >
          {words}
        </text>
      ))}
    </g>
  );
}

/** Where the theory of the catapult says that it begins and ends. */
export function CatapultLines({
  window,
  layout: { em, domain, plot, x },
}: {
  window: CatapultWindow;
  layout: RestingLayout;
}) {
  const { numbers } = useWords('common');
  return [window.from, window.to].map((edge, k) => {
    if (edge.value < domain.lowest || edge.value > domain.highest) return null;
    return (
      <g key={edge.symbol}>
        <line
          x1={x(edge.value)}
          x2={x(edge.value)}
          y1={plot.top + 0.4 * em}
          y2={plot.bottom}
          className={styles.plainEdge}
          strokeWidth={0.11 * em}
          strokeDasharray={`${0.02 * em} ${0.26 * em}`}
          strokeLinecap="round"
        />
        <text
          x={x(edge.value) + (k === 0 ? 0.3 : -0.3) * em}
          y={plot.top - 0.3 * em}
          textAnchor={k === 0 ? 'end' : 'start'}
          fontSize={em}
          fontWeight={650}
          className={styles.plain}
        >
          <MathEquation tex={edge.symbol} value={numbers.rate(Number(edge.value.toPrecision(3)))} />
        </text>
      </g>
    );
  });
}
