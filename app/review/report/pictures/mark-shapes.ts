import type { Outcome } from '#core/engine/outcome';

/** Many marks of one outcome as a single SVG path: a strip of 1,000 picks must stay small. Shapes as in `MARK_PATHS`. */
export interface MarkShape {
  /** One mark around (x, y) of radius r, all in pixels. */
  readonly path: (x: number, y: number, r: number) => string;
  /** Drawn as a line of this width, in radii; null: as an area. */
  readonly line: number | null;
  readonly cap: 'round' | 'square' | 'butt';
}

const n = (value: number) => String(Math.round(value * 10) / 10);

export const MARK_SHAPES: Readonly<Record<Outcome, MarkShape>> = {
  converged: { path: (x, y) => `M${n(x)} ${n(y)}h0`, line: 1.9, cap: 'round' },
  'too-slow': { path: (x, y) => `M${n(x)} ${n(y)}h0`, line: 1.65, cap: 'square' },
  oscillating: {
    path: (x, y, r) => `M${n(x)} ${n(y - r)}l${n(r)} ${n(r)} ${n(-r)} ${n(r)} ${n(-r)} ${n(-r)}z`,
    line: null,
    cap: 'butt',
  },
  diverged: {
    path: (x, y, r) => {
      const a = 0.7 * r;
      return `M${n(x - a)} ${n(y - a)}l${n(2 * a)} ${n(2 * a)}m0 ${n(-2 * a)}l${n(-2 * a)} ${n(2 * a)}`;
    },
    line: 0.6,
    cap: 'butt',
  },
  trapped: {
    path: (x, y, r) => `M${n(x)} ${n(y - r)}l${n(r)} ${n(1.8 * r)}h${n(-2 * r)}z`,
    line: null,
    cap: 'butt',
  },
};
