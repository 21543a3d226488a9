'use client';

import type { Experiment } from '#core/engine/experiment/experiment';
import type { SweepPoint } from '../../../../charts/sweep-data';
import { useSliced } from '../../../../ui/slices/use-sliced';
import { computeResting, type Resting, restingKey } from './resting-data';

/** Where each pick came to rest, computed in slices; null until it is known. */
export function useResting(experiment: Experiment, points: readonly SweepPoint[]): Resting | null {
  return useSliced(restingKey(experiment, points), computeResting) ?? null;
}
