import { updatesOf } from '#core/lesson/walk/walked-runs';
import { tellingMistakes } from '../../lesson/guesses';
import type { WalkSettings } from '../../lesson/walk/walk-settings';
import type { Chance } from './chance';

/** Where somebody thinks that this update leads, with as many digits as they would type. */
export function plausiblePlace(settings: WalkSettings, update: number, chance: Chance): number[] {
  const worked = updatesOf(settings)[0]?.[update - 1];
  if (worked === undefined) return settings.experiment.start.map(typed);
  const [before, after] = [
    worked.weights.map((weight) => weight.before),
    worked.weights.map((weight) => weight.after),
  ];
  if (chance.happens(0.45)) return after.map(typed);
  const [first, ...others] = tellingMistakes(worked);
  if (first !== undefined && chance.happens(0.7)) {
    return chance.pick([first, ...others]).place.map(typed);
  }
  return after.map((place, d) => typed(place + 0.6 * chance.bell() * (place - before[d]!)));
}

function typed(place: number): number {
  return Number.isFinite(place) ? Number(place.toPrecision(3)) : 0;
}
