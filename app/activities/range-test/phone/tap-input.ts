import type { Intention } from '#core/protocol/commands';
import type { You } from '#core/protocol/views/you';
import type { Words } from '#core/words/words';
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

export function tapWords(
  words: Words<'play' | 'play-range'>,
  curve: RangeCurve,
): InputWords<TapValue> {
  return {
    noun: 'stop',
    text: ({ step }) => rateText(words, rateShown(curve, step)),
    invitation: words.say('play-range.invitation'),
    saved: () => words.say('play-range.saved'),
    locked: words.say('play-range.over'),
    lockedWithout: words.say('play-range.watched'),
  };
}
