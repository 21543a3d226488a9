import { boxBeside } from './labels';
import type { Scene } from './scene';

/** Where a curve ends, in pixels. */
export interface CurveEnd {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** It has left the frame there. */
  readonly isGone: boolean;
}

/** Lines of labels below the top of the frame, where curves leave it. */
const LEAVING_LINES = 4;
const LINE_EM = 1.25;

/** Writes the rate beside the end of every curve: to the right, pushed apart where ends lie close. */
export function drawEndLabels(
  context: CanvasRenderingContext2D,
  scene: Scene,
  ends: readonly CurveEnd[],
  radius: number,
): void {
  const { em, font } = scene.options;
  const { width, height } = scene.viewport;
  context.font = font;
  const staying = ends.filter(({ isGone }) => !isGone);
  const ys = spread(
    staying.map(({ y }) => y),
    LINE_EM * em,
    0.7 * em,
    height - 0.7 * em,
  );
  staying.forEach(({ text, x }, at) => {
    const textWidth = context.measureText(text).width;
    const place = Math.min(x, width - textWidth - radius - 0.9 * em);
    scene.text(context, text, boxBeside('right', place, ys[at]!, radius, textWidth, em));
  });
  const leaving = ends.filter(({ isGone }) => isGone);
  const widths = leaving.map(({ text }) => context.measureText(text).width);
  const lines = linesOf(
    leaving.map(({ x }) => x),
    widths.map((textWidth) => textWidth + 0.6 * em),
    LEAVING_LINES,
  );
  leaving.forEach(({ text, x }, at) => {
    const textWidth = widths[at]!;
    const middle = Math.min(
      Math.max(x, textWidth / 2 + 0.2 * em),
      width - textWidth / 2 - 0.2 * em,
    );
    const y = 2 * radius + LINE_EM * em * lines[at]!;
    scene.text(context, text, boxBeside('below', middle, y, 0.4 * radius, textWidth, em));
  });
}

/**
 * Moves values apart to at least `gap`, in their order, as little as may be, within `low` and `high`.
 * @returns in the order given
 */
export function spread(
  values: readonly number[],
  gap: number,
  low: number,
  high: number,
): readonly number[] {
  const order = values.map((_, k) => k).sort((a, b) => values[a]! - values[b]! || a - b);
  // Groups that touch, each kept centred on its members, merged until none overlap.
  const groups: { members: number[]; middle: number }[] = [];
  for (const k of order) {
    let group = { members: [k], middle: clamp(values[k]!, low, high) };
    for (let last = groups.at(-1); last !== undefined; last = groups.at(-1)) {
      const room = (gap * (last.members.length + group.members.length)) / 2;
      if (group.middle - last.middle >= room) break;
      groups.pop();
      const members = [...last.members, ...group.members];
      const mean = members.reduce((sum, m) => sum + values[m]!, 0) / members.length;
      const half = (gap * (members.length - 1)) / 2;
      group = { members, middle: clamp(mean, low + half, high - half) };
    }
    groups.push(group);
  }
  const placed = new Array<number>(values.length).fill(0);
  for (const { members, middle } of groups) {
    members.forEach((k, at) => {
      placed[k] = middle + gap * (at - (members.length - 1) / 2);
    });
  }
  return placed;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** For each label the first line on which it overlaps none before it; the last one where all are full. */
function linesOf(
  xs: readonly number[],
  widths: readonly number[],
  most: number,
): readonly number[] {
  const taken: [left: number, right: number][][] = Array.from({ length: most }, () => []);
  return xs.map((x, at) => {
    const [left, right] = [x - widths[at]! / 2, x + widths[at]! / 2];
    const free = taken.findIndex((line) => line.every(([from, to]) => right < from || left > to));
    const line = free === -1 ? most - 1 : free;
    taken[line]!.push([left, right]);
    return line;
  });
}
