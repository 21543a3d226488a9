import { failure, type Result, success } from '#core/base/result';
import { checkExperiment, type Experiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { isRateFree } from '#core/engine/optimizers/catalogue';
import type { RateWindow } from '#core/engine/theory/rate-map';
import { type Sentence, sentence } from '#core/words/messages';
import { CALM_THEN_FAST } from '../pace';
import type { Inputs } from '../round';
import type { ActivityRules } from './rules';

/**
 * A picture of two rates, one a weight: which pairs arrive and which diverge. Phones choose where to look closer, and the
 * instructor zooms.
 */
export interface FractalEdge {
  readonly kind: 'fractal-edge';
  /** Of two weights. */
  readonly experiment: Experiment;
  /** 1 to 40 of them: each is a closer look than the one before, and the last is the present one. */
  readonly windows: readonly RateWindow[];
}

/** The picture is divided into so many places a side. */
export const PLACES_PER_SIDE = 3;
/** What can be tapped, row by row from the top. */
export const PLACES = [
  'top left',
  'top',
  'top right',
  'left',
  'the middle',
  'right',
  'bottom left',
  'bottom',
  'bottom right',
] as const;
export const WHOLE_WINDOW: RateWindow = { left: 0, bottom: 0, size: 3 };
const MOST_WINDOWS = 40;
const HIGHEST_RATE = 1000;
/** Steps: with more, a phone would take too long to draw it. */
export const MOST_MAP_STEPS = 500;
/** A window narrower than this share of its rates can't be drawn: neighbouring pixels would have the same rate. */
const LEAST_SHARE = 1e-11;

export const fractalEdgeRules: ActivityRules<FractalEdge> = {
  kind: 'fractal-edge',
  before: 'vote',
  during: null,
  asks: () => ({ vote: { choices: PLACES, isConfidenceAsked: false, answer: null } }),
  withoutAnswer: null,
  endsWithoutInput: true,
  fault: ({ experiment, windows }) => {
    const loss = findLoss(experiment.loss);
    if (loss && loss.dimension !== 2) {
      return sentence('faults.map-loss');
    }
    if (isRateFree(experiment)) {
      return sentence('faults.map-rate-free');
    }
    if (experiment.budget > MOST_MAP_STEPS) {
      return sentence('faults.map-steps', { most: MOST_MAP_STEPS });
    }
    if (windows.length === 0 || windows.length > MOST_WINDOWS) {
      return sentence('faults.map-windows', { most: MOST_WINDOWS });
    }
    const fault = windows.map(windowFault).find((message) => message !== null);
    return fault ?? checkExperiment(experiment)?.message ?? null;
  },
  groups: () => [],
  steps: () => 0,
  pace: CALM_THEN_FAST,
  points: () => null,
  zoom: { to: zoomed, chosen: chosenWindow },
};

export function presentWindow({ windows }: FractalEdge): RateWindow {
  return windows.at(-1) ?? WHOLE_WINDOW;
}

/** What is wrong with it, or null. */
function windowFault({ left, bottom, size }: RateWindow): Sentence | null {
  if (![left, bottom, size].every(Number.isFinite)) {
    return sentence('faults.window-numbers');
  }
  if (!(size > 0)) return sentence('faults.window-size');
  if (left < 0 || bottom < 0) return sentence('faults.window-below');
  const end = Math.max(left, bottom) + size;
  if (end > HIGHEST_RATE) return sentence('faults.window-end', { most: HIGHEST_RATE });
  return size < LEAST_SHARE * end ? sentence('faults.window-small') : null;
}

/** @param window null: back to the one before */
function zoomed(activity: FractalEdge, window: RateWindow | null): Result<FractalEdge, Sentence> {
  const { windows } = activity;
  if (window === null) {
    return windows.length > 1
      ? success({ ...activity, windows: windows.slice(0, -1) })
      : failure(sentence('faults.window-first'));
  }
  const fault = windowFault(window);
  if (fault !== null) return failure(fault);
  return windows.length < MOST_WINDOWS
    ? success({ ...activity, windows: [...windows, window] })
    : failure(sentence('faults.window-most', { most: MOST_WINDOWS }));
}

/** The part of a window that is one of the places. */
export function placeWindow({ left, bottom, size }: RateWindow, place: number): RateWindow {
  const part = size / PLACES_PER_SIDE;
  const column = place % PLACES_PER_SIDE;
  const row = (place - column) / PLACES_PER_SIDE;
  return {
    left: left + part * column,
    bottom: bottom + part * (PLACES_PER_SIDE - 1 - row),
    size: part,
  };
}

/** How many tapped each place. */
export function tapsPerPlace(votes: Iterable<{ readonly choice: number }>): readonly number[] {
  const counts = PLACES.map(() => 0);
  for (const { choice } of votes) if (choice in counts) counts[choice]! += 1;
  return counts;
}

/** Of several that most tapped, the first; null if nobody has. */
export function mostTapped(counts: readonly number[]): number | null {
  const most = Math.max(0, ...counts);
  return most === 0 ? null : counts.indexOf(most);
}

function chosenWindow(activity: FractalEdge, votes: Inputs['votes']): RateWindow | null {
  const place = mostTapped(tapsPerPlace(votes.values()));
  return place === null ? null : placeWindow(presentWindow(activity), place);
}
