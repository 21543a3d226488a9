/** Geometry of one update on the picture, in CSS pixels. */
export interface PixelPlace {
  readonly x: number;
  readonly y: number;
}

export interface ArrowShape {
  /** Where the shaft ends and the head begins. */
  readonly neck: PixelPlace;
  /** The head's corners, as SVG points. */
  readonly head: string;
}

/** An arrow whose tip is exactly at `to`: its length is the datum, so a short one has a smaller head. */
export function arrowShape(from: PixelPlace, to: PixelPlace, thickness: number): ArrowShape {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const long = Math.min(3.4 * thickness, 0.6 * length);
  const half = long * 0.55;
  const neck = { x: to.x - ux * long, y: to.y - uy * long };
  const corners = [
    [to.x, to.y],
    [neck.x - uy * half, neck.y + ux * half],
    [neck.x + uy * half, neck.y - ux * half],
  ];
  return { neck, head: corners.map(([x, y]) => `${x!.toFixed(1)},${y!.toFixed(1)}`).join(' ') };
}

/** Both ends of a piece of the tangent, so long on the screen whatever its slope. */
export function tangentEnds(at: PixelPlace, slope: number, half: number): [PixelPlace, PixelPlace] {
  const length = Math.hypot(1, slope);
  const [dx, dy] = Number.isFinite(length) ? [half / length, (half * slope) / length] : [0, half];
  return [
    { x: at.x - dx, y: at.y - dy },
    { x: at.x + dx, y: at.y + dy },
  ];
}

/** Kept on the picture: what lies beyond is drawn at its edge. */
export function kept(place: PixelPlace, width: number, height: number, margin: number): PixelPlace {
  const within = (value: number, size: number, otherwise: number) =>
    Number.isNaN(value) ? otherwise : Math.min(size + margin, Math.max(-margin, value));
  return { x: within(place.x, width, width / 2), y: within(place.y, height, -margin) };
}

/**
 * The middle of what is written over a level step: the step's own, as long as that doesn't reach back beyond its
 * start, where the curve rises.
 */
export function overStep(from: number, to: number, wide: number): number {
  const half = Math.max(Math.abs(to - from), wide) / 2;
  return from + (to < from ? -half : half);
}
