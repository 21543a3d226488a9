import type { Intention } from '#core/protocol/commands';
import type { You } from '#core/protocol/views/you';
import type { Numbered } from '../../../parts/phone/input/input-state';
import type { InputWords } from '../../../parts/phone/input/input-words';
import { rateText } from '../../../parts/phone/rate-text';
import { type RangeCurve, rateShown } from '../charts/range-curve';

export interface TapValue {
  /** The step on this phone when it was tapped. */
  readonly step: number;
}

export function intendTap(round: number, { number, value }: Numbered<TapValue>): Intention {
  return { type: 'tap', round, number, ...value };
}

/** What the server has stored for this round. */
export function storedTap({ tap }: You, round: number): Numbered<TapValue> | null {
  return tap?.round === round ? { number: tap.number, value: { step: tap.step } } : null;
}

export function tapWords(curve: RangeCurve): InputWords<TapValue> {
  return {
    noun: 'stop',
    text: ({ step }) => rateText(rateShown(curve, step)),
    invitation: 'Tap where you would stop.',
    saved: () => 'To change it, tap again.',
    locked: 'The range test is over.',
    none: 'a stop',
    lockedWithout: 'You watched this one.',
  };
}
