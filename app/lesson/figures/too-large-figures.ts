import { workedRun } from '#core/engine/simulation/worked-run';
import { formulaEdge } from '#core/engine/theory/theory';
import { PARABOLA, PARABOLA_IN_32_BITS, STEEP } from '#core/lesson/plan/built-in/experiments';
import { type ParabolaWalk, parabolaWalk } from './parabola-walk';

/** When a run that leaves the valley passes what a computer can hold. */
export interface OverflowSteps {
  readonly bits: 32 | 64;
  /** The first step whose loss is infinite. */
  readonly lossStep: number;
  /** The first step whose weight is no number. */
  readonly nanStep: number;
}

export interface TooLargeFigures {
  /** Two steps at 1.5. */
  readonly walk: ParabolaWalk;
  /** What each step multiplies w by. */
  readonly factor: number;
  /** What each step multiplies the loss by. */
  readonly lossFactor: number;
  /** 2 over the curvature, of w² and of 50 w². */
  readonly edge: number;
  readonly steepEdge: number;
  readonly overflows: readonly OverflowSteps[];
}

const RATE = 1.5;
/** More than 64 bits last. */
const LONG = 1_100;

export function tooLargeFigures(): TooLargeFigures {
  const walk = parabolaWalk(RATE, 2);
  const [start, first] = walk.points;
  return {
    walk,
    factor: first!.weight / start!.weight,
    lossFactor: first!.loss / start!.loss,
    edge: formulaEdge(PARABOLA)!.value,
    steepEdge: formulaEdge(STEEP)!.value,
    overflows: [
      { bits: 32, ...overflowOf(PARABOLA_IN_32_BITS) },
      { bits: 64, ...overflowOf(PARABOLA) },
    ],
  };
}

function overflowOf(experiment: typeof PARABOLA): Omit<OverflowSteps, 'bits'> {
  const { updates } = workedRun(experiment, RATE, LONG);
  const stepOf = (kind: 'loss-overflow' | 'not-a-number') =>
    updates.find(({ event }) => event?.kind === kind)!.step;
  return { lossStep: stepOf('loss-overflow'), nanStep: stepOf('not-a-number') };
}
