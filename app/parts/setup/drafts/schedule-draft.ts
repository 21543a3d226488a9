import { SCHEDULE_KINDS } from '#core/engine/schedules/catalogue';
import type { Schedule, ScheduleKind, ScheduleOf } from '#core/engine/schedules/schedule';
import { parseNumber } from '../fields/parse-number';
import { listOf, objectOf, oneOf, recordOf, type Shape, text } from './shape';

export interface ChangeDraft {
  readonly step: string;
  readonly learningRate: string;
}

/** The names of the numbers that a schedule of any kind has. */
export type ScheduleNumber = NumberOf<Schedule>;

/** As the catalogues say them. */
export const SCHEDULE_NUMBERS: readonly ScheduleNumber[] = [
  'every',
  'factor',
  'warmup',
  'decay',
  'final',
];

type NumberOf<Own> = Own extends Schedule ? Exclude<keyof Own, 'kind' | 'changes'> : never;

/** A schedule being set up: its numbers are text, by their names in the engine. */
export interface ScheduleDraft {
  readonly kind: ScheduleKind;
  readonly numbers: Readonly<Record<string, string>>;
  /** For schedules by hand only. */
  readonly changes: readonly ChangeDraft[];
}

export const SCHEDULE_SHAPE: Shape<ScheduleDraft> = objectOf({
  kind: oneOf(SCHEDULE_KINDS),
  numbers: recordOf(text),
  changes: listOf(objectOf({ step: text, learningRate: text })),
});

export function scheduleDraftOf(schedule: Schedule): ScheduleDraft {
  if (schedule.kind === 'by-hand') {
    const changes = schedule.changes.map(({ step, learningRate }) => ({
      step: String(step),
      learningRate: String(learningRate),
    }));
    return { kind: schedule.kind, numbers: {}, changes };
  }
  const { kind, ...numbers } = schedule;
  return {
    kind,
    numbers: Object.fromEntries(Object.entries(numbers).map(([id, n]) => [id, String(n)])),
    changes: [],
  };
}

/** What was typed, read as numbers. */
interface Typed {
  number(id: ScheduleNumber): number;
  readonly changes: ScheduleOf<'by-hand'>['changes'];
}

const FROM_TYPED: { readonly [Kind in ScheduleKind]: (typed: Typed) => ScheduleOf<Kind> } = {
  constant: () => ({ kind: 'constant' }),
  'step-decay': ({ number }) => ({
    kind: 'step-decay',
    every: number('every'),
    factor: number('factor'),
  }),
  cosine: ({ number }) => ({ kind: 'cosine', final: number('final') }),
  'warmup-cosine': ({ number }) => ({
    kind: 'warmup-cosine',
    warmup: number('warmup'),
    final: number('final'),
  }),
  wsd: ({ number }) => ({
    kind: 'wsd',
    warmup: number('warmup'),
    decay: number('decay'),
    final: number('final'),
  }),
  'one-cycle': () => ({ kind: 'one-cycle' }),
  silver: () => ({ kind: 'silver' }),
  'by-hand': ({ changes }) => ({ kind: 'by-hand', changes }),
};

/** Numbers that haven't been typed yet become NaN: `checkExperiment` says what is missing. */
export function scheduleOf({ kind, numbers, changes }: ScheduleDraft): Schedule {
  return FROM_TYPED[kind]({
    number: (id) => parseNumber(numbers[id] ?? ''),
    changes: changes.map(({ step, learningRate }) => ({
      step: parseNumber(step),
      learningRate: parseNumber(learningRate),
    })),
  });
}
