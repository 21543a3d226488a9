import { type Explanation, explain } from '#core/engine/explanation/explanation';
import { formatCount, formatRate } from '#core/engine/number-format';
import { isRateFree } from '#core/engine/optimizers/catalogue';
import type { Outcome, Verdict } from '#core/engine/outcome';
import { rateAtStep } from '#core/engine/theory/growing-rate';
import type { ActivityKind, ActivityOf } from '#core/lesson/activities/activity';
import { PLACES } from '#core/lesson/activities/fractal-edge';
import type { KeptRound } from '#core/lesson/keepsake/kept-round';
import type { Words } from '#core/words/words';
import { shortRate } from '../../activities/range-test/phone/stop-words';
import { steerClaims } from '../../activities/steer/phone/steer-claims';
import { phoneText } from '../../parts/phone/claims/phone-sentences';
import { rateText } from '../../parts/phone/rate-text';
import { roundTitle } from '../../ui/words/activity-words';
import { optimizerName } from '../../ui/words/experiment-words';
import { explanationText } from '../../ui/words/explanation-words';
import { plainRate } from '../../ui/words/plain-rate';
import { rivalFate } from '../../ui/words/rival-words';
import type { KeptRow } from './kept-page';
import { wouldWords } from './remembered-words';
import { shareWords } from './share-words';

/** What became of a round, in words: the only place with those of the rows of "Your session". */

const NOT_GIVEN = 'Nothing from you in this round.';

const RESULTS: Readonly<Record<Outcome, string>> = {
  converged: 'At the goal',
  trapped: 'Stuck above the goal',
  'too-slow': 'Too slow',
  oscillating: 'Still bouncing at the end',
  diverged: 'Diverged',
};

type Told = Pick<KeptRow, 'outcome' | 'result' | 'rate' | 'text'>;

const told = (text: string): Told => ({ outcome: null, result: '', rate: '', text });

interface Teller<A> {
  tell(words: Words<'explanation'>, activity: A, round: KeptRound): Told;
}

type RowOf = {
  readonly [Kind in Exclude<ActivityKind, 'question'>]: Teller<ActivityOf<Kind>>['tell'];
};

const ROWS: RowOf = {
  race: (words, { experiment }, round) =>
    ofRun(round, (rate, verdict) => [
      ...why(words, explain(experiment, rate, verdict), verdict),
      predicted(round, verdict),
    ]),
  duel: (words, { experiment, rival }, round) =>
    ofRun(round, (rate, verdict) => [
      ...why(words, explain(experiment, rate, verdict), verdict),
      round.rivalVerdict === null ? '' : rivalWords(rival, round.rivalVerdict, rate),
    ]),
  steer: (_words, { experiment }, round) =>
    ofRun(round, (rate, verdict) =>
      steerClaims(experiment, rate, round.pick?.changes ?? [], verdict).map(phoneText),
    ),
  'range-test': (_words, { range }, { tap, edge }) => {
    if (tap === null) return told(NOT_GIVEN);
    const rate = rateAtStep(range, tap);
    const share = edge === null ? '' : `That is ${shareWords(rate / edge)}.`;
    return { outcome: null, result: 'Where you would stop', rate: shortRate(rate), text: share };
  },
  sweep: (_words, { learningRates }) =>
    told(`Shown side by side: ${learningRates.map(formatRate).join(', ')}.`),
  'walk-through': (_words, { guessed }, { guesses, points }) => {
    if (guessed === 0) return told('Shown, one update at a time.');
    if (guesses === null || guesses === 0) return told(NOT_GIVEN);
    const close = points?.length ?? 0;
    const updates = guesses === 1 ? '1 update' : `${formatCount(guesses)} updates`;
    return told(`You said where ${updates} would lead: ${closeWords(close, guesses)}.`);
  },
  'fractal-edge': (_words, _activity, { vote }) =>
    told(
      vote === null ? NOT_GIVEN : `You looked closer at this place: ${PLACES[vote.choice] ?? ''}.`,
    ),
};

/** A row of any round that isn't a question. */
export function keptRowOf(words: Words<'explanation'>, round: KeptRound): KeptRow | null {
  const { activity, number, edge, points } = round;
  if (activity.kind === 'question') return null;
  const row = tellerOf(activity)(words, activity, round);
  const isScored = points !== null;
  const hasEdge = edge !== null && row.rate !== '';
  return {
    number,
    title: roundTitle(round),
    ...row,
    edge: hasEdge ? `edge ${plainRate(edge)}` : '',
    points: isScored ? points.length : null,
  };
}

/** The words of an activity's kind. */
function tellerOf<Kind extends keyof RowOf>(activity: {
  readonly kind: Kind;
}): Teller<ActivityOf<Kind>>['tell'] {
  return ROWS[activity.kind];
}

function ofRun(
  { pick, verdict }: KeptRound,
  sentences: (rate: number, verdict: Verdict) => readonly string[],
): Told {
  if (pick === null || verdict === null) return told(NOT_GIVEN);
  const { learningRate } = pick;
  return {
    outcome: verdict.outcome,
    result: ranTo(verdict),
    rate: rateText(learningRate),
    text: sentences(learningRate, verdict)
      .filter((text) => text !== '')
      .join(' '),
  };
}

function ranTo({ outcome, step }: Verdict): string {
  return step === null ? RESULTS[outcome] : `${RESULTS[outcome]}, step ${formatCount(step)}`;
}

/** Where the result says already what happened, only why. */
function why(
  words: Words<'explanation'>,
  explanation: Explanation,
  { outcome }: Verdict,
): readonly string[] {
  const { sentences } = explanationText(words, explanation);
  const saysAll = outcome === 'converged' || outcome === 'diverged';
  return saysAll && sentences.length > 1 ? sentences.slice(1) : sentences;
}

function predicted({ pick }: KeptRound, { outcome }: Verdict): string {
  const prediction = pick?.prediction ?? null;
  if (prediction === null) return '';
  if (prediction === outcome) return 'You had said so.';
  return `You had said that it would ${wouldWords(prediction)}.`;
}

function rivalWords(rival: ActivityOf<'duel'>['rival'], verdict: Verdict, rate: number): string {
  if (isRateFree(rival)) return rivalFate(rival, verdict);
  const result = ranTo(verdict);
  return `${optimizerName(rival)}, with the same ${rateText(rate)}: ${result.charAt(0).toLowerCase()}${result.slice(1)}.`;
}

function closeWords(close: number, guesses: number): string {
  if (guesses === 1) return close === 1 ? 'close' : 'not close';
  if (close === 0) return 'none was close';
  return close === 1 ? '1 was close' : `${formatCount(close)} were close`;
}
