import { type Sentence, sentence } from '#core/words/messages';
import { type Experiment, sliderRange } from '../experiment/experiment';
import { findLoss } from '../experiment/loss-reference';
import { logGrid } from '../log-grid';
import { simulateVerdicts } from '../simulation/simulation';
import { noiseFloor } from './noise-floor';
import { formulaEdge } from './theory';

/** A race with noise is meant to be won by rates up to this share of the edge. */
export const WINNING_SHARE = 0.25;
/**
 * How far above the mean that noise leaves there the goal lies. A gap in one direction is the square of a normal number:
 * it passes eight times its mean in 0.5% of the steps.
 */
const ABOVE_FLOOR = 8;
const LARGEST_TARGET = 0.5;
const PER_DECADE = 20;

/** Whether anybody can win, by experiment: the same one is asked for again and again. */
const KNOWN = new Map<string, boolean>();
const MOST_KNOWN = 100;

/** What noise leaves at the rate that a race is meant to be won with. */
export interface WinningFloor {
  readonly rate: number;
  /** Mean gap as a share of the first. */
  readonly share: number;
}

/** Null without noise, and where no formula holds. */
export function winningFloor(experiment: Experiment): WinningFloor | null {
  const loss = findLoss(experiment.loss);
  const edge = formulaEdge(experiment);
  if (!loss || !edge) return null;
  const rate = WINNING_SHARE * edge.value;
  const floor = noiseFloor(experiment, rate);
  const firstGap = loss.value(experiment.start) - loss.minimum.value;
  return floor && { rate, share: floor.gap / firstGap };
}

/**
 * The share of the first gap that a race with this noise sets as its goal, from the floor formula, to two digits upwards;
 * null where no formula holds. Never finer than `usual`, which is the goal without noise.
 */
export function targetAboveFloor(experiment: Experiment, usual: number): number | null {
  const floor = winningFloor(experiment);
  if (!floor) return null;
  const needed = ABOVE_FLOOR * floor.share;
  if (!(needed > usual)) return usual;
  const [, exponent] = needed.toExponential().split('e');
  const digit = Number(`1e${Number(exponent) - 1}`);
  return Math.min(LARGEST_TARGET, Number((Math.ceil(needed / digit) * digit).toPrecision(2)));
}

/** What to say where noise leaves nobody a chance: no rate of the slider arrives and stays. Null without noise. */
export function noisyRaceFault(experiment: Experiment): Sentence | null {
  if (!((experiment.noise ?? 0) > 0) || canBeWon(experiment)) return null;
  const target = targetAboveFloor(experiment, experiment.target);
  return target === null || target <= experiment.target
    ? sentence('faults.noisy-race')
    : sentence('faults.noisy-race-goal', { target });
}

function canBeWon(experiment: Experiment): boolean {
  const key = JSON.stringify(experiment);
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  const { lowest, highest } = sliderRange(experiment);
  const verdicts = simulateVerdicts(experiment, logGrid(lowest, highest, PER_DECADE));
  const isWon = verdicts.some(({ outcome }) => outcome === 'converged');
  if (KNOWN.size >= MOST_KNOWN) KNOWN.delete(KNOWN.keys().next().value ?? '');
  KNOWN.set(key, isWon);
  return isWon;
}
