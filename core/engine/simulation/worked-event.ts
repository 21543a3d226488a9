import { minus, type NanCause, nanCause } from '../arithmetic';
import type { Experiment } from '../experiment/experiment';
import type { LossFunction } from '../loss-function';
import type { NotedEvent, SlopeCause, WorkedUpdate } from './worked-update';

type Made = Omit<WorkedUpdate, 'event'>;

const LONGEST_PERIOD = 8;

/** Notes each kind of event where it first happens in a run. */
export class EventNoter {
  private readonly noted = new Set<NotedEvent['kind']>();
  private readonly bits: 32 | 64;
  /** Whether the weights alone decide what comes next. */
  private readonly repeats: boolean;

  constructor(
    experiment: Experiment,
    private readonly loss: LossFunction,
    stateCount: number,
    startsAtTarget: boolean,
  ) {
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
      return { kind: 'not-a-number', weight: broken, cause: this.causeOf(made, broken) };
    }
    if (!Number.isFinite(lossAfter)) {
      const hasNone = this.isOutside(weights.map(({ after }) => after));
      const kind = hasNone ? 'no-loss' : 'loss-overflow';
      if (this.noted.has(kind)) return null;
      return kind === 'no-loss' ? { kind } : { kind, bits: this.bits };
    }
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

  private causeOf({ weights, lossBefore }: Made, broken: number): NanCause | SlopeCause {
    const { before, gradient, quantities, step } = weights[broken]!;
    if (Number.isNaN(gradient)) {
      // Of numbers too large a slope comes out as infinity minus infinity, though there is one. Losses of the catalogue
      // have one everywhere.
      const isOutside = this.isOutside(weights.map((weight) => weight.before));
      const isTyped = this.loss.domainFault !== undefined;
      return isOutside || (isTyped && Number.isFinite(lossBefore)) ? 'no-slope' : 'slope-overflow';
    }
    for (const { arithmetic } of [...quantities, step]) {
      const cause = nanCause(arithmetic);
      if (cause && cause !== 'operand') return cause;
    }
    const cause = nanCause(minus(before, step.value));
    // The rate times the mean is worked out before it is divided, and had overflowed as its root had.
    return cause === null || cause === 'operand' ? 'infinity-over-infinity' : cause;
  }

  /** Where the formula has no value, however large the numbers a computer can hold. */
  private isOutside(point: readonly number[]): boolean {
    return (this.loss.domainFault?.(point) ?? null) !== null;
  }
}
