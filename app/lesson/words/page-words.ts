/**
 * The catalogues of this folder hold English with a few marks, which a translation keeps: `{a}` is a symbol that explains
 * itself, `_a_` the same letter without that, `$w^2$` a formula in TeX, `**large**` strong.
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

export const PART_TITLES: Readonly<Record<PartId, string>> = {
  step: 'A step: the slope, times a number you choose',
  'too-large': 'Too large: over the valley, and higher',
  'too-small': 'Too small: right, and too late',
  compare: 'Try it: drag a rate',
  search: 'Finding one: by powers of ten',
  range: 'The range test: one run instead of four',
  adaptive: 'Adam: two ideas, and a rate all the same',
  quiz: 'Three questions',
  keep: 'What to keep',
  symbols: 'All symbols',
};

export const PAGE_WORDS = {
  title: 'The learning rate, a lesson',
  headline: 'One number decides whether it learns.',
  lead: 'The learning rate: what it does, the two ways in which it fails, how to find a good one, and what Adam changes.',
  contents: 'In this lesson',
  lesson: 'Lesson',
  practice: 'Practice',
  join: 'Join a room',
  mainNavigation: 'Overshoot',
  sources: 'Sources',
  computed: 'Every number on this page was computed by the program that runs the rounds in class.',
} as const;

/** @param minutes whole ones, without the questions */
export function durationWords(minutes: number): string {
  return `About ${minutes} minutes, and then three questions.`;
}

export const KEEP: readonly string[] = [
  'The step is the rate times the slope. The slope gives the direction, the rate the length.',
  'Too large: the loss rises, swings or becomes NaN. Too small: it falls, and the budget ends first.',
  'The edge lies at 2 divided by the largest curvature. It belongs to the loss: a rate that is good here can be hopeless there.',
  'Search by factors of ten, with all curves on one plot. Take the one that falls fastest without swinging.',
  'Adam takes the scale of the loss off your hands. The rate is still yours.',
];
