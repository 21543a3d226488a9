import { sliderRange } from '#core/engine/experiment/experiment';
import { isRateFree } from '#core/engine/optimizers/catalogue';
import type { Duel } from '#core/lesson/activities/duel';
import type { RateRange } from '../../../parts/phone/pick/rate-scale';

/** A slider that covers the range of both optimizers, as far as they take a rate. */
export function duelRange({ experiment, rival }: Pick<Duel, 'experiment' | 'rival'>): RateRange {
  if (isRateFree(rival)) return sliderRange(experiment);
  const [one, other] = [sliderRange(experiment), sliderRange(rival)];
  return {
    lowest: Math.min(one.lowest, other.lowest),
    highest: Math.max(one.highest, other.highest),
  };
}
