import { rateAtStep } from '#core/engine/theory/growing-rate';
import type { Round } from '#core/lesson/activities/activity';
import { askedOf } from '#core/lesson/activities/asked';
import { type Html, html } from './html';
import type { PlainPlace } from './told';

/** Where this student would stop in a range test, once they have said so. */
export function stopLine({ words, you }: PlainPlace, round: Round): Html | null {
  const { tap } = askedOf(round.activity);
  if (tap === undefined || you.tap?.round !== round.number) return null;
  const rate = growingRateText(words, rateAtStep(tap.range, you.tap.step));
  return html`<p role="status"><strong>${words.say('plain.your-stop', { rate })}</strong></p>`;
}

/** To two digits: a growing rate can't be read more closely. */
export function growingRateText({ numbers }: PlainPlace['words'], rate: number): string {
  return numbers.rate(Number(rate.toPrecision(2)));
}
