import type { Picks } from '#core/lesson/round';
import type { Participant } from '../state';

/** So many classmates' rates go to a phone. */
const CLASSMATES = 24;

interface Rate {
  readonly participant: Participant['number'];
  readonly learningRate: number;
}

const known = new WeakMap<Picks, readonly Rate[]>();

/**
 * Up to 24 rates of others, unnamed and spread evenly over all of them in order of size. Sorted once for
 * each set of picks: after a lock every phone asks at once.
 */
export function classmateRates(picks: Picks, participant: Participant['number'] | null): number[] {
  const rates = known.get(picks) ?? sortedRates(picks);
  known.set(picks, rates);
  const own = rates.findIndex((rate) => rate.participant === participant);
  const others = own === -1 ? rates.length : rates.length - 1;
  return Array.from({ length: Math.min(CLASSMATES, others) }, (_, nth) => {
    const at = others <= CLASSMATES ? nth : Math.floor(((nth + 0.5) * others) / CLASSMATES);
    return rates[own !== -1 && at >= own ? at + 1 : at]!.learningRate;
  });
}

function sortedRates(picks: Picks): readonly Rate[] {
  return [...picks]
    .map(([participant, { learningRate }]) => ({ participant, learningRate }))
    .sort((a, b) => a.learningRate - b.learningRate || a.participant - b.participant);
}
