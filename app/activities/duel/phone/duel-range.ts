import { sliderRange } from '#core/engine/experiment/experiment';
import type { Duel } from '#core/lesson/activities/duel';
import type { RateRange } from '../../../parts/phone/pick/rate-scale';

/** A slider that covers the range of both optimizers. */
export function duelRange({ experiment, rival }: Pick<Duel, 'experiment' | 'rival'>): RateRange {
  const [one, other] = [sliderRange(experiment), sliderRange(rival)];
  return {
    lowest: Math.min(one.lowest, other.lowest),
    highest: Math.max(one.highest, other.highest),
  };
}
