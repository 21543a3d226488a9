import { contours } from 'd3-contour';
import type { LossFunction } from '#core/engine/loss-function';
import type { BandLevels } from './bands';
import type { StageColours } from './stage-colours';
import { pixelX, pixelY, type Viewport, valueAt, weightAt } from './viewport';

/** About how many points are evaluated for the contours, whatever the size: a cell of 3 to 6 pixels. */
const GRID_POINTS = 90_000;
/** The stroke width of a curve, in em of the canvas. */
const CURVE_WIDTH = 0.17;

type Context = CanvasRenderingContext2D;

/** Paints the loss, lighter towards the minimum. Takes 10 to 30 ms, so it is done once per size and theme. */
export function paintLandscape(
  context: Context,
  loss: LossFunction,
  viewport: Viewport,
  levels: BandLevels,
  colours: StageColours,
  em: number,
): void {
  context.fillStyle = colours.bands[0]!;
  context.fillRect(0, 0, viewport.width, viewport.height);
  if (viewport.kind === 'map') paintMap(context, loss, viewport, levels, colours);
  else if (viewport.kind === 'losses')
    paintLayers(context, viewport, levels.map(Math.log10), colours);
  else paintCurve(context, loss, viewport, levels, colours, em);
}

function paintMap(
  context: Context,
  loss: LossFunction,
  viewport: Viewport,
  levels: BandLevels,
  colours: StageColours,
): void {
  const { width, height } = viewport;
  const cell = Math.max(2, Math.sqrt((width * height) / GRID_POINTS));
  // A margin of one cell on every side: d3-contour closes its rings along the grid's border.
  const columns = Math.ceil(width / cell) + 3;
  const rows = Math.ceil(height / cell) + 3;
  const depths = depthGrid(loss, viewport, cell, columns, rows);
  const contour = contours().size([columns, rows]).smooth(true);
  levels.forEach((level, k) => {
    context.fillStyle = colours.bands[k + 1]!;
    context.beginPath();
    for (const polygon of contour.contour(depths, -Math.sqrt(level)).coordinates) {
      for (const ring of polygon) traceRing(context, ring, cell);
    }
    context.fill('evenodd');
  });
}

/** Minus the square root of the gap, which is linear near a minimum: that is how contours interpolate. */
function depthGrid(
  loss: LossFunction,
  viewport: Viewport,
  cell: number,
  columns: number,
  rows: number,
): number[] {
  const floor = loss.minimum.value;
  const point = [0, 0];
  const depths = new Array<number>(columns * rows);
  for (let j = 0, k = 0; j < rows; j++) {
    point[1] = valueAt(viewport, (j - 1) * cell);
    for (let i = 0; i < columns; i++, k++) {
      point[0] = weightAt(viewport, (i - 1) * cell);
      depths[k] = -Math.sqrt(Math.max(loss.value(point) - floor, 0));
    }
  }
  return depths;
}

/** d3-contour's coordinates have the value of cell (i, j) at (i + 1/2, j + 1/2). */
function traceRing(context: Context, ring: readonly number[][], cell: number): void {
  ring.forEach(([x = 0, y = 0], k) => {
    if (k === 0) context.moveTo((x - 1.5) * cell, (y - 1.5) * cell);
    else context.lineTo((x - 1.5) * cell, (y - 1.5) * cell);
  });
  context.closePath();
}

function paintLayers(
  context: Context,
  viewport: Viewport,
  heights: readonly number[],
  colours: StageColours,
): void {
  const { width, height } = viewport;
  heights.forEach((value, k) => {
    const y = Math.max(0, pixelY(viewport, value));
    context.fillStyle = colours.bands[k + 1]!;
    context.fillRect(0, y, width, height - y);
  });
}

/** The bands show the height in the valley; below the curve is the ground. */
function paintCurve(
  context: Context,
  loss: LossFunction,
  viewport: Viewport,
  levels: BandLevels,
  colours: StageColours,
  em: number,
): void {
  const { width, height } = viewport;
  const floor = loss.minimum.value;
  const heights = levels.map((level) => floor + level);
  paintLayers(context, viewport, heights, colours);
  const path = new Path2D();
  for (let x = -em; x <= width + em; x += 1) {
    const y = pixelY(viewport, loss.value([weightAt(viewport, x)]));
    // Far above the frame the curve only needs to keep its direction.
    path.lineTo(x, Math.max(y, -4 * height));
  }
  const ground = new Path2D(path);
  ground.lineTo(width + em, height + em);
  ground.lineTo(-em, height + em);
  ground.closePath();
  context.fillStyle = colours.bands[0]!;
  context.fill(ground);
  context.strokeStyle = colours.white;
  context.lineWidth = CURVE_WIDTH * em;
  context.lineJoin = 'round';
  context.stroke(path);
}

/** Where a point, such as the start or a goal, lies in pixels. */
export function pixelOf(
  loss: LossFunction,
  viewport: Viewport,
  point: readonly number[],
): { x: number; y: number } {
  // Over time every run begins at step 0 with the whole of the first gap.
  if (viewport.kind === 'losses') return { x: pixelX(viewport, 0), y: pixelY(viewport, 0) };
  const value = viewport.kind === 'map' ? point[1]! : loss.value(point);
  return { x: pixelX(viewport, point[0]!), y: pixelY(viewport, value) };
}
