import { textWidth } from '../../../ui/layout/text-width';
import { arrowShape, type PixelPlace } from './step-marks';

/** What everything white on the loss is drawn with. */
const WHITE = 'var(--on-klein)';

/** A step. Its tip is where it lands. */
export function Arrow({
  from,
  to,
  thickness,
  opacity = 1,
  isDashed = false,
}: {
  from: PixelPlace;
  to: PixelPlace;
  thickness: number;
  opacity?: number;
  isDashed?: boolean;
}) {
  const { neck, head } = arrowShape(from, to, thickness);
  return (
    <g opacity={opacity}>
      <line
        x1={from.x}
        y1={from.y}
        x2={neck.x}
        y2={neck.y}
        stroke={WHITE}
        strokeWidth={thickness}
        strokeDasharray={isDashed ? `${2 * thickness} ${1.4 * thickness}` : undefined}
      />
      <polygon points={head} fill={WHITE} />
    </g>
  );
}

export function Dots({
  from,
  to,
  em,
  opacity = 1,
}: {
  from: PixelPlace;
  to: PixelPlace;
  em: number;
  opacity?: number;
}) {
  return (
    <line
      x1={from.x}
      y1={from.y}
      x2={to.x}
      y2={to.y}
      stroke={WHITE}
      strokeWidth={0.13 * em}
      strokeLinecap="round"
      strokeDasharray={`0 ${0.3 * em}`}
      opacity={opacity}
    />
  );
}

/** Where it came from: a ring. Where it is: a disc with a keyline. What was guessed: a dark disc. */
export function RunPoint({
  at,
  kind,
  em,
}: {
  at: PixelPlace;
  kind: 'from' | 'now' | 'guess';
  em: number;
}) {
  const radius = { from: 0.32, now: 0.5, guess: 0.38 }[kind] * em;
  const fill = { from: 'var(--band-3)', now: 'var(--on-klein)', guess: '#0a0a1f' }[kind];
  const rim = kind === 'now' ? 'var(--keyline)' : WHITE;
  return <circle cx={at.x} cy={at.y} r={radius} fill={fill} stroke={rim} strokeWidth={0.1 * em} />;
}

/** Kept inside the picture from side to side. */
export function Label({
  at,
  text,
  em,
  size = 1,
  anchor = 'middle',
  width,
  letter,
}: {
  at: PixelPlace;
  text: string;
  em: number;
  /** In em. */
  size?: number;
  anchor?: 'start' | 'middle' | 'end';
  /** Of the picture. */
  width: number;
  /** A mathematical letter before it. */
  letter?: string;
}) {
  const wide = labelWidth(text, em * size) + (letter ? 0.8 * em * size : 0);
  const start = { start: at.x, middle: at.x - wide / 2, end: at.x - wide }[anchor];
  const inside = Math.max(0.4 * em, Math.min(width - wide - 0.4 * em, start));
  const x = inside + { start: 0, middle: wide / 2, end: wide }[anchor];
  return (
    <text x={x} y={at.y} fontSize={size * em} textAnchor={anchor}>
      {letter && (
        <tspan fontFamily="KaTeX_Math" fontStyle="italic" fontWeight="400" fontSize="1.06em">
          {letter}
        </tspan>
      )}
      {letter ? ` ${text}` : text}
    </text>
  );
}

/** About how wide a label is, in pixels. */
export function labelWidth(text: string, size: number): number {
  return textWidth(text) * size * 1.06;
}
