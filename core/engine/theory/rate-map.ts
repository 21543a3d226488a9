import { sentence } from '#core/words/messages';
import type { Experiment } from '../experiment/experiment';
import { checkExperiment } from '../experiment/experiment';
import { findLoss } from '../experiment/loss-reference';
import { UnplayableError } from '../experiment/unplayable';
import { findOptimizer } from '../optimizers/catalogue';
import { RunBatch } from '../simulation/batch';
import type { Slices } from '../simulation/slices';

/** A square of rates: that of the first weight to the right, that of the second upwards. */
export interface RateWindow {
  readonly left: number;
  readonly bottom: number;
  /** Its width and its height, above 0. */
  readonly size: number;
}

/** What became of each pair of rates, the picture's rows from the top. */
export interface RateMap {
  /** Pixels on a side. */
  readonly side: number;
  /**
   * Above 0: arrived, at the step one below; below 0: diverged, likewise; 0: neither within the budget. `UNKNOWN` until
   * it has been computed.
   */
  readonly fates: Int16Array;
}

export const UNKNOWN = -32_768;
/** So many runs share a batch: a piece of work is then under a millisecond for a few hundred steps. */
const RUNS_AT_ONCE = 64;
/** First every 8th pixel of every 8th row, then the ones between. */
const STRIDES = [8, 4, 2, 1] as const;

export function emptyRateMap(side: number): RateMap {
  return { side, fates: new Int16Array(side * side).fill(UNKNOWN) };
}

/** The pair of rates in the middle of a pixel. */
export function ratesAt(
  { left, bottom, size }: RateWindow,
  side: number,
  pixel: number,
): [number, number] {
  const column = pixel % side;
  const row = (pixel - column) / side;
  return [left + (size * (column + 0.5)) / side, bottom + (size * (side - row - 0.5)) / side];
}

/**
 * Fills the map, coarse at first, in pieces. Each pixel is a run of this experiment whose weights have a rate each.
 * Sohl-Dickstein, "The boundary of neural network trainability is fractal", 2024, arXiv:2402.06184.
 * Throws an UnplayableError for an experiment that can't be run or that hasn't two weights.
 */
export function* fillRateMap(
  experiment: Experiment,
  window: RateWindow,
  map: RateMap,
): Slices<RateMap> {
  const loss = findLoss(experiment.loss);
  const optimizer = findOptimizer(experiment.optimizer);
  const fault = checkExperiment(experiment);
  if (fault) throw new UnplayableError(fault.message);
  if (!loss || !optimizer) throw new Error('checkExperiment let an unknown loss or optimizer pass');
  if (loss.dimension !== 2) throw new UnplayableError(sentence('faults.map-weights'));
  for (const pixels of batches(map)) {
    const rates = pixels.map((pixel) => ratesAt(window, map.side, pixel));
    const batch = new RunBatch(
      experiment,
      loss,
      optimizer,
      rates.map(([first]) => first),
    );
    for (const [run, [, second]] of rates.entries()) batch.runs.changeRateOfWeight(run, 1, second);
    batch.advance(0, experiment.budget);
    batch.finishHolds();
    pixels.forEach((pixel, run) => {
      const progress = batch.tracker.progress(run);
      if (progress.state === 'diverged') map.fates[pixel] = -progress.step - 1;
      else map.fates[pixel] = progress.state === 'at-target' ? progress.since + 1 : 0;
    });
    yield;
  }
  return map;
}

/** The pixels that aren't known yet, in the order in which they are computed. */
function* batches({ side, fates }: RateMap): Generator<number[]> {
  let pixels: number[] = [];
  for (const stride of STRIDES) {
    for (let row = 0; row < side; row += stride) {
      for (let column = 0; column < side; column += stride) {
        const pixel = row * side + column;
        const isDone = stride < 8 && row % (2 * stride) === 0 && column % (2 * stride) === 0;
        if (isDone || fates[pixel] !== UNKNOWN) continue;
        pixels.push(pixel);
        if (pixels.length === RUNS_AT_ONCE) {
          yield pixels;
          pixels = [];
        }
      }
    }
  }
  if (pixels.length > 0) yield pixels;
}
