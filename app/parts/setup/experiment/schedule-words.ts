import type { ScheduleKind } from '#core/engine/schedules/schedule';
import type { ScheduleNumber } from '../drafts/schedule-draft';

/** The name of a kind, and what it does to the rate that a student picks. */
export const SCHEDULE_WORDS: {
  readonly [Kind in ScheduleKind]: { readonly name: string; readonly note: string };
} = {
  constant: {
    name: 'Constant',
    note: 'Every step is taken at the rate that was picked.',
  },
  'step-decay': {
    name: 'Step decay',
    note: 'The rate is multiplied again and again.',
  },
  cosine: {
    name: 'Cosine',
    note: 'The rate falls from the pick along half a cosine.',
  },
  'warmup-cosine': {
    name: 'Warm-up, cosine',
    note: 'The rate rises to the pick in a straight line, then falls along half a cosine.',
  },
  wsd: {
    name: 'Warm-up, stable, decay',
    note: 'The rate rises to the pick in a straight line, stays there, and falls in a straight line in the last steps.',
  },
  'one-cycle': {
    name: '1cycle',
    note: 'The rate rises from 1/25 of the pick to the pick in the first 30% of the steps, then falls to almost 0.',
  },
  silver: {
    name: 'Silver steps',
    note: 'Each step is the pick times 1.4, 2, 1.4, 3.4, …: ever longer ones between short ones. For picks near 1/L, and a budget of 127, 255, 511, … steps, where the pattern is complete.',
  },
  'by-hand': {
    name: 'By hand',
    note: 'From each change on, every run has that same rate, whatever was picked.',
  },
};

const NUMBER_WORDS: {
  readonly [Id in ScheduleNumber]: { readonly label: string; readonly hint: string };
} = {
  every: { label: 'Every so many steps', hint: 'a whole number' },
  factor: { label: 'Times', hint: 'above 0, at most 1' },
  warmup: { label: 'Steps of warm-up', hint: 'fewer than all steps' },
  decay: { label: 'Steps of decay', hint: 'with the warm-up, at most all steps' },
  final: { label: 'Share left at the end', hint: '0 to 1' },
};

/** Of a number of a draft, which a kept draft may name as it likes. */
export function numberWords(id: string): { readonly label: string; readonly hint: string } {
  const words: Readonly<Partial<Record<string, { label: string; hint: string }>>> = NUMBER_WORDS;
  return words[id] ?? { label: id, hint: '' };
}
