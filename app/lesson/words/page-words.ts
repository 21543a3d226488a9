/**
 * The texts of the lesson, in the catalogues `lesson`, `lesson-quiz` and `lesson-figures`, have a few marks, which a
 * translation keeps: `{a}` is a symbol that explains itself, `_a_` the same letter without that, `$w^2$` a formula in TeX,
 * `**large**` strong.
 */

/** The parts of the lesson, in order. */
export const PARTS = [
  'step',
  'too-large',
  'too-small',
  'compare',
  'search',
  'range',
  'adaptive',
  'quiz',
  'keep',
  'symbols',
] as const;
export type PartId = (typeof PARTS)[number];

/** What to keep, in order. */
export const KEPT = ['step', 'signs', 'edge', 'search', 'scale'] as const;
