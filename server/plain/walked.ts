import type { WorkedWeight } from '#core/engine/simulation/worked-update';
import type { Round } from '#core/lesson/activities/activity';
import { askedOf } from '#core/lesson/activities/asked';
import { markGuess, tellingMistakes } from '#core/lesson/guesses';
import { updatesOf } from '#core/lesson/walk/walked-runs';
import type { Walk } from '#core/protocol/views/walk';
import { type Content, html } from './html';
import { experimentLines, type PlainPlace, weightsLine } from './told';

/** The update of a walk-through that is shown, and what became of one's own guess at it. */
export function walkedSoFar({ words, you }: PlainPlace, round: Round, walk: Walk | null): Content {
  const { guess: settings } = askedOf(round.activity);
  if (settings === undefined) return null;
  const step = walk?.step ?? 0;
  const update = updatesOf(settings)[0]?.[step - 1];
  const lines = experimentLines(words, settings.experiment);
  if (update === undefined) return lines;
  const { weights, learningRate: rate } = update;
  const line = (of: (weight: WorkedWeight) => number) => weightsLine(words, weights.map(of));
  const from = line(({ before }) => before);
  const gradient = line(({ gradient: its }) => its);
  const isNumber = weights.every(({ after }) => !Number.isNaN(after));
  const guess = you.guess?.round === round.number ? (you.guess.places[step - 1] ?? null) : null;
  const counts = walk?.revealed.find((one) => one.update === step);
  return [
    lines,
    html`<h2>${words.say('play-walk.step', { step })}</h2><p>${words.say('plain.update', { from, gradient, rate })}</p>`,
    guess !== null &&
      html`<p>${words.say('play-walk.said', { place: weightsLine(words, guess) })}</p>`,
    html`<p>${
      isNumber
        ? words.say('play-walk.landed', { place: line(({ after }) => after) })
        : words.say('plain.update-nan')
    }</p>`,
    guess !== null && html`<p><strong>${remark()}</strong></p>`,
    counts !== undefined && html`<p>${words.say('plain.others-guessed', counts)}</p>`,
  ];

  function remark(): string {
    const mark = markGuess(update!, tellingMistakes(update!), guess!);
    if (mark === 'close') return words.say('play-walk.close');
    return mark === 'elsewhere'
      ? words.say('play-walk.off')
      : words.say(`play-walk.mistake.${mark}`);
  }
}
