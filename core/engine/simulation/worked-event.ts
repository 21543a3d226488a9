import { minus, type NanCause, nanCause } from '../arithmetic';
import type { Experiment } from '../experiment/experiment';
import type { NotedEvent, WorkedUpdate, WorkedWeight } from './worked-update';

type Made = Omit<WorkedUpdate, 'event'>;

const LONGEST_PERIOD = 8;

/** Notes each kind of event where it first happens in a run. */
export class EventNoter {
  private readonly noted = new Set<NotedEvent['kind']>();
  private readonly bits: 32 | 64;
  /** Whether the weights alone decide what comes next. */
  private readonly repeats: boolean;

  constructor(experiment: Experiment, stateCount: number, startsAtTarget: boolean) {
    this.bits = experiment.precision === 'float32' ? 32 : 64;
    this.repeats = stateCount === 0 && experiment.schedule.kind === 'constant';
    if (startsAtTarget) this.noted.add('at-target');
  }

  note(made: Made, earlier: readonly Made[], isAtTarget: boolean): NotedEvent | null {
    const event = this.firstOf(made, earlier, isAtTarget);
    if (event) this.noted.add(event.kind);
    return event;
  }

  private firstOf(made: Made, earlier: readonly Made[], isAtTarget: boolean): NotedEvent | null {
    const { weights, lossAfter } = made;
    const broken = weights.findIndex(({ after }) => Number.isNaN(after));
    if (broken !== -1) {
      if (this.noted.has('not-a-number')) return null;
      return { kind: 'not-a-number', weight: broken, cause: causeOf(weights[broken]!) };
    }
    if (lossAfter === Number.POSITIVE_INFINITY) {
      return this.noted.has('loss-overflow') ? null : { kind: 'loss-overflow', bits: this.bits };
    }
    if (!Number.isFinite(lossAfter)) return this.noted.has('no-loss') ? null : { kind: 'no-loss' };
    if (isAtTarget && !this.noted.has('at-target')) return { kind: 'at-target' };
    return this.repeats ? this.standstill(made, earlier) : null;
  }

  private standstill({ weights }: Made, earlier: readonly Made[]): NotedEvent | null {
    if (this.noted.has('rest') || this.noted.has('rounded-away')) return null;
    if (weights.every(({ before, after }) => before === after)) {
      const isFlat = weights.every(({ gradient }) => gradient === 0);
      return isFlat ? { kind: 'rest' } : { kind: 'rounded-away', bits: this.bits };
    }
    if (this.noted.has('returned')) return null;
    for (let period = 2; period <= LONGEST_PERIOD; period++) {
      const then = earlier[earlier.length + 1 - period]?.weights;
      if (then && weights.every(({ after }, d) => after === then[d]!.before)) {
        return { kind: 'returned', period };
      }
    }
    return null;
  }
}

function causeOf({ before, gradient, quantities, step }: WorkedWeight): NanCause | 'no-slope' {
  if (Number.isNaN(gradient)) return 'no-slope';
  for (const { arithmetic } of [...quantities, step]) {
    const cause = nanCause(arithmetic);
    if (cause && cause !== 'operand') return cause;
  }
  return nanCause(minus(before, step.value)) ?? 'operand';
}
