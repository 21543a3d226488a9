import type { Experiment } from '#core/engine/experiment/experiment';
import type { FinishedRoundOf, RoundOf } from '../round';
import type { Duel } from './duel';
import type { FractalEdge } from './fractal-edge';
import type { Question } from './question';
import type { Race } from './race';
import type { RangeTest } from './range-test';
import type { Steer } from './steer';
import type { Sweep } from './sweep';
import type { WalkThrough } from './walk-through';

/** What a round is about, with its settings. Plain data. */
export type Activity =
  | Race
  | Steer
  | Duel
  | RangeTest
  | Sweep
  | WalkThrough
  | Question
  | FractalEdge;
export type ActivityKind = Activity['kind'];
export type ActivityOf<Kind extends ActivityKind> = Extract<Activity, { kind: Kind }>;

export type Round = RoundOf<Activity>;
export type FinishedRound = FinishedRoundOf<Activity>;

/** What is run, the first side in a duel; null if nothing runs. */
export function experimentOf(activity: Activity): Experiment | null {
  return 'experiment' in activity ? activity.experiment : null;
}
