import type { Outcome } from '#core/engine/outcome';

/** As lists and tables name them: who arrived first, then from the smallest rates to the largest. */
export const LISTED_OUTCOMES: readonly Outcome[] = [
  'converged',
  'too-slow',
  'trapped',
  'oscillating',
  'diverged',
];

/** As marks of one rate are stacked, from the bottom: small rates are slow, large ones leave. */
export const STACKED_OUTCOMES: readonly Outcome[] = [
  'too-slow',
  'trapped',
  'converged',
  'oscillating',
  'diverged',
];

/** What a mark can show: an outcome, or that the run is still going. */
export type MarkKind = Outcome | 'running';

/** CSS variables of the fills; marks on canvas use the same ones. */
export const OUTCOME_FILLS: Readonly<Record<MarkKind, string>> = {
  converged: 'var(--converged)',
  trapped: 'var(--trapped)',
  'too-slow': 'var(--too-slow)',
  oscillating: 'var(--oscillating)',
  diverged: 'var(--diverged)',
  running: '#ffffff',
};

/**
 * The outline of each mark as an SVG path in a box from -1 to 1, so that SVG and canvas (`Path2D`) draw the
 * same shapes. They match in area, not in radius.
 */
export const MARK_PATHS: Readonly<Record<MarkKind, string>> = {
  converged: 'M-.94 0A.94 .94 0 1 0 .94 0A.94 .94 0 1 0 -.94 0Z',
  running: 'M-.94 0A.94 .94 0 1 0 .94 0A.94 .94 0 1 0 -.94 0Z',
  'too-slow': 'M-.82 -.82H.82V.82H-.82Z',
  oscillating: 'M0 -1.12L1.12 0L0 1.12L-1.12 0Z',
  diverged: 'M0 -.42L.58 -1L1 -.58L.42 0L1 .58L.58 1L0 .42L-.58 1L-1 .58L-.42 0L-1 -.58L-.58 -1Z',
  trapped: 'M0 -1.02L1.08 .86H-1.08Z',
};
