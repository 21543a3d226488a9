import { findLoss } from '#core/engine/experiment/loss-reference';
import { gapRatios } from '#core/engine/gap-ratios';
import { rateAtStep } from '#core/engine/theory/growing-rate';
import { rangeTest } from '#core/engine/theory/range-test';
import { askedOf, isSteered } from '#core/lesson/activities/asked';
import type { Asked } from '#core/lesson/activities/inputs';
import type { StudentView } from '#core/protocol/views/student-view';
import { guessForm, inputForm } from './asked';
import { type Content, type Html, html } from './html';
import { ownVerdicts } from './result';
import { growingRateText, stopLine } from './stop-line';
import { experimentLines, type PlainPlace, stepOf } from './told';
import { walkedSoFar } from './walked';

type Running = Extract<StudentView['phase'], { kind: 'running' }>;

/** What a round shows while its run goes on, and what it asks meanwhile. */
export function runningPart(place: PlainPlace, phase: Running): Content {
  const { words, view, you } = place;
  const { activity } = phase.round;
  const { tap, guess } = askedOf(activity);
  if (tap !== undefined) return growingRate(place, phase, tap);
  if (guess !== undefined) {
    const asked = phase.walk?.asked ?? null;
    return [
      walkedSoFar(place, phase.round, phase.walk),
      asked !== null && guessForm(place, phase.round, guess, asked),
    ];
  }
  const { step, steps } = stepOf(phase);
  const board = view.board?.round === phase.round.number ? view.board : null;
  const pick = you.pick?.round === phase.round.number ? you.pick : null;
  const own = pick !== null && words.numbers.rate(pick.learningRate);
  return [
    'experiment' in activity && experimentLines(words, activity.experiment),
    html`<p>${words.say('plain.run', { step, steps })}</p>`,
    board !== null &&
      html`<p>${words.say('plain.counts', { converged: board.converged, diverged: board.diverged })}</p>`,
    own !== false &&
      (isSteered(activity)
        ? html`<p>${words.say('plain.steer-runs', { rate: own })}</p>`
        : html`<p>${words.say('plain.your-rate', { rate: own })}</p>`),
    ownVerdicts(place, phase.round),
  ];
}

function growingRate(place: PlainPlace, phase: Running, asked: Asked['tap']): readonly Html[] {
  const { words } = place;
  const { step, steps } = stepOf(phase);
  const ratio = lossesOf(asked)[step] ?? Number.NaN;
  const now = { rate: growingRateText(words, rateAtStep(asked.range, step)), step, steps };
  const stored = place.you.tap?.round === phase.round.number ? place.you.tap : null;
  const button = words.say(stored === null ? 'play-range.stop' : 'play-range.stop-instead');
  return [
    experimentLines(words, asked.experiment),
    html`<p>${
      Number.isFinite(ratio)
        ? words.say('plain.rate-now', { ...now, times: ratio })
        : words.say('plain.loss-gone', now)
    }</p>`,
    html`${stopLine(place, phase.round)}<p>${words.say('plain.press')}</p>`,
    inputForm(place, phase.round, 'tap', stored, null, button),
  ];
}

const LOSSES = new WeakMap<Asked['tap']['range'], Float64Array>();

/** By step, as multiples of the first gap. */
function lossesOf({ experiment, range }: Asked['tap']): Float64Array {
  const known = LOSSES.get(range);
  if (known !== undefined) return known;
  const { losses } = rangeTest(experiment, { ...range, smoothing: 0 });
  const ratios = gapRatios(losses, findLoss(experiment.loss)?.minimum.value ?? 0);
  LOSSES.set(range, ratios);
  return ratios;
}
