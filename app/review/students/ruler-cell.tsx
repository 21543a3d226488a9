import type { NumberWords } from '#core/words/number-words';
import { MARK_PATHS, OUTCOME_FILLS } from '../../ui/marks/outcome';
import type { RulerMark } from './history';
import type { LinePiece, Ruler } from './ruler';

/** Half the width of a mark, in CSS pixels. */
const RADIUS = 7;
/** From here on a rate stands to the left of its mark, in per cent. */
const FAR = 62;

/**
 * One round's part of the picture, as high as its row. Places are in per cent, so that it needs no script to measure
 * it: it is right at every width, and on paper.
 */
export function RulerCell({
  numbers,
  ruler,
  mark,
  own,
  others,
  edge,
  hasMedian,
}: {
  numbers: NumberWords;
  ruler: Ruler;
  mark: RulerMark | null;
  own: LinePiece | null;
  others: LinePiece | null;
  edge: number | null;
  hasMedian: boolean;
}) {
  const wall = ruler.x(1);
  return (
    <svg aria-hidden="true" direction="ltr" className="absolute inset-0 size-full overflow-visible">
      <rect x={`${wall}%`} width={`${100 - wall}%`} height="100%" fill="var(--panel)" />
      <line x1={`${wall}%`} x2={`${wall}%`} y2="100%" stroke="var(--ink)" strokeWidth={2} />
      {edge !== null && (
        <text
          x={`${wall}%`}
          y="100%"
          dx={-6}
          dy={-4}
          textAnchor="end"
          className="fill-mut text-[12.5px] max-[899px]:hidden"
        >
          {numbers.rate(edge)}
        </text>
      )}
      <Piece piece={others} stroke="var(--line2)" dash="2 4" />
      {hasMedian && others !== null && (
        <circle cx={`${others.middle}%`} cy="50%" r={2.5} fill="var(--line2)" />
      )}
      <Piece piece={own} stroke="var(--track)" />
      {mark !== null && <Placed numbers={numbers} mark={mark} x={ruler.x(mark.ofEdge)} />}
    </svg>
  );
}

function Piece({
  piece,
  stroke,
  dash,
}: {
  piece: LinePiece | null;
  stroke: string;
  dash?: string;
}) {
  if (piece === null) return null;
  const { top, middle, bottom } = piece;
  const look = { stroke, strokeWidth: 2, strokeDasharray: dash, strokeLinecap: 'round' } as const;
  return (
    <>
      {top !== null && <line x1={`${top}%`} x2={`${middle}%`} y1="0%" y2="50%" {...look} />}
      {bottom !== null && <line x1={`${middle}%`} x2={`${bottom}%`} y1="50%" y2="100%" {...look} />}
    </>
  );
}

function Placed({ numbers, mark, x }: { numbers: NumberWords; mark: RulerMark; x: number }) {
  const { outcome, rival, learningRate } = mark;
  const isFar = x > FAR;
  const beside = (rival === null ? 12 : 28) * (isFar ? -1 : 1);
  return (
    <>
      <svg aria-hidden="true" x={`${x}%`} y="50%" className="overflow-visible">
        {outcome === null ? (
          <circle r={5} fill="var(--ink)" />
        ) : (
          <path
            d={MARK_PATHS[outcome]}
            transform={`scale(${RADIUS})`}
            fill={OUTCOME_FILLS[outcome]}
            stroke="var(--keyline)"
            strokeWidth={0.22}
            strokeLinejoin="round"
          />
        )}
        {rival !== null && (
          <path
            d={MARK_PATHS[rival]}
            transform={`translate(${isFar ? -17 : 17} 0) scale(${0.8 * RADIUS})`}
            fill={OUTCOME_FILLS[rival]}
            stroke="var(--keyline)"
            strokeWidth={0.26}
            strokeLinejoin="round"
          />
        )}
      </svg>
      <text
        x={`${x}%`}
        y="50%"
        dx={beside}
        dy={5}
        textAnchor={isFar ? 'end' : 'start'}
        className="fill-ink text-[14px] font-[750] max-[899px]:hidden"
        stroke="var(--bg)"
        strokeWidth={4}
        paintOrder="stroke"
        strokeLinejoin="round"
      >
        {numbers.rate(learningRate)}
      </text>
    </>
  );
}

/** The multiples below the last row. */
export function RulerAxis({ numbers, ruler }: { numbers: NumberWords; ruler: Ruler }) {
  return (
    <svg aria-hidden="true" direction="ltr" className="absolute inset-0 size-full overflow-visible">
      {ruler.ticks.map((tick) => (
        <text
          key={tick}
          x={`${ruler.x(tick)}%`}
          y={14}
          textAnchor="middle"
          className="fill-mut text-[13px]"
        >
          {numbers.rate(tick)}
        </text>
      ))}
    </svg>
  );
}
