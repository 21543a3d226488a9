import { spread } from '../../ui/layout/spread';
import { boxBeside } from '../scene/labels';
import type { Scene } from '../scene/scene';

/** Where a curve ends, in pixels. */
export interface LabelledEnd {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Whether it is still running, has left the frame, or rests at the goal. */
  readonly state: 'on' | 'gone' | 'arrived';
}

/** Lines of labels: below the top of the frame, where curves leave it, and below the goal. */
const LINES = { gone: 4, arrived: 2 } as const;
const LINE_EM = 1.25;

/** Writes the rate to the right of every curve's end, pushed apart where ends are close together. */
export function drawEndLabels(
  context: CanvasRenderingContext2D,
  scene: Scene,
  ends: readonly LabelledEnd[],
  radius: number,
): void {
  const { em, font } = scene.options;
  const { width, height } = scene.viewport;
  context.font = font;
  const staying = ends.filter(({ state }) => state === 'on');
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
  for (const state of ['gone', 'arrived'] as const) {
    const group = ends.filter((end) => end.state === state);
    const widths = group.map(({ text }) => context.measureText(text).width);
    const lines = linesOf(
      group.map(({ x }) => x),
      widths.map((textWidth) => textWidth + 0.6 * em),
      LINES[state],
    );
    group.forEach(({ text, x, y }, at) => {
      const half = widths[at]! / 2 + 0.2 * em;
      const middle = Math.min(Math.max(x, half), width - half);
      const away = LINE_EM * em * lines[at]!;
      if (state === 'gone') {
        const from = 2 * radius + away;
        scene.text(context, text, boxBeside('below', middle, from, radius, widths[at]!, em));
        return;
      }
      // A curve comes down from the left, and below the goal are the numbers of the axis.
      const right = Math.min(x + half + 0.3 * em, width - half);
      scene.text(context, text, boxBeside('above', right, y - away, 0.4 * radius, widths[at]!, em));
    });
  }
}

/** For each label, the first line on which it overlaps no earlier one; the last line if all are full. */
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
