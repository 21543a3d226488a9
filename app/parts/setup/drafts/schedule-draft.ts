import { SCHEDULE_KINDS, type Schedule, type ScheduleKind } from '#core/engine/experiment/schedule';
import { parseNumber } from '../fields/parse-number';
import { listOf, objectOf, oneOf, recordOf, type Shape, text } from './shape';

export interface ChangeDraft {
  readonly step: string;
  readonly learningRate: string;
}

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

/** Numbers that haven't been typed yet become NaN: `checkExperiment` says what is missing. */
export function scheduleOf({ kind, numbers, changes }: ScheduleDraft): Schedule {
  const number = (id: string) => parseNumber(numbers[id] ?? '');
  switch (kind) {
    case 'step-decay':
      return { kind, every: number('every'), factor: number('factor') };
    case 'cosine':
      return { kind, final: number('final') };
    case 'warmup-cosine':
      return { kind, warmup: number('warmup'), final: number('final') };
    case 'by-hand':
      return {
        kind,
        changes: changes.map(({ step, learningRate }) => ({
          step: parseNumber(step),
          learningRate: parseNumber(learningRate),
        })),
      };
    default:
      return { kind };
  }
}
