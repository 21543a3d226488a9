import { findLoss } from '#core/engine/experiment/loss-reference';
import { gapRatios } from '#core/engine/gap-ratios';
import { rateAtStep } from '#core/engine/theory/growing-rate';
import { rangeTest } from '#core/engine/theory/range-test';
import type { ActivityOf } from '#core/lesson/activities/activity';
import type { StudentView } from '#core/protocol/views/student-view';
import { guessForm, inputForm } from './asked';
import { type Content, type Html, html } from './html';
import { ownVerdicts } from './result';
import { shortRate, stopLine } from './stop-line';
import { experimentLines, type PlainPlace, stepOf } from './told';
import { walkedSoFar } from './walked';

type Running = Extract<StudentView['phase'], { kind: 'running' }>;

/** What a round shows while its run goes on, and what it asks meanwhile. */
export function runningPart(place: PlainPlace, phase: Running): Content {
  const { words, view, you } = place;
  const { activity } = phase.round;
  if (activity.kind === 'range-test') return growingRate(place, phase, activity);
  if (activity.kind === 'walk-through') {
    const asked = phase.walk?.asked ?? null;
    return [
      walkedSoFar(place, phase.round, activity, phase.walk),
      asked !== null && guessForm(place, phase.round, activity, asked),
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
      (activity.kind === 'steer'
        ? html`<p>${words.say('plain.steer-runs', { rate: own })}</p>`
        : html`<p>${words.say('plain.your-rate', { rate: own })}</p>`),
    ownVerdicts(place, phase.round),
  ];
}

function growingRate(
  place: PlainPlace,
  phase: Running,
  activity: ActivityOf<'range-test'>,
): readonly Html[] {
  const { words } = place;
  const { step, steps } = stepOf(phase);
  const ratio = lossesOf(activity)[step] ?? Number.NaN;
  const now = { rate: shortRate(words, rateAtStep(activity.range, step)), step, steps };
  const stored = place.you.tap?.round === phase.round.number ? place.you.tap : null;
  const button = words.say(stored === null ? 'play-range.stop' : 'play-range.stop-instead');
  return [
    experimentLines(words, activity.experiment),
    html`<p>${
      Number.isFinite(ratio)
        ? words.say('plain.rate-now', { ...now, times: ratio })
        : words.say('plain.loss-gone', now)
    }</p>`,
    html`${stopLine(place, phase.round)}<p>${words.say('plain.press')}</p>`,
    inputForm(place, phase.round, 'tap', stored, null, button),
  ];
}

const LOSSES = new WeakMap<ActivityOf<'range-test'>, Float64Array>();

/** By step, as multiples of the first gap. */
function lossesOf(activity: ActivityOf<'range-test'>): Float64Array {
  const known = LOSSES.get(activity);
  if (known !== undefined) return known;
  const { experiment, range } = activity;
  const { losses } = rangeTest(experiment, { ...range, smoothing: 0 });
  const ratios = gapRatios(losses, findLoss(experiment.loss)?.minimum.value ?? 0);
  LOSSES.set(activity, ratios);
  return ratios;
}
