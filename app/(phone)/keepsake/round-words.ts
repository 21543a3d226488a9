import { type Explanation, explain } from '#core/engine/explanation/explanation';
import { explanationText } from '#core/engine/explanation/explanation-text';
import { isRateFree } from '#core/engine/optimizers/catalogue';
import type { Verdict } from '#core/engine/outcome';
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
import { plainRate } from '../../ui/words/plain-rate';
import { rivalFate } from '../../ui/words/rival-words';
import { series } from '../../ui/words/series';
import type { KeepsakeArea } from './areas';
import type { KeptRow } from './kept-page';
import { shareWords } from './share-words';

/** What became of a round, in words: the only place with those of the rows of "Your session". */

type RowWords = Words<KeepsakeArea>;

type Told = Pick<KeptRow, 'outcome' | 'result' | 'rate' | 'text'>;

const told = (text: string): Told => ({ outcome: null, result: '', rate: '', text });
const notGiven = (words: RowWords) => told(words.say('keepsake.row.nothing'));

interface Teller<A> {
  tell(words: RowWords, activity: A, round: KeptRound): Told;
}

type RowOf = {
  readonly [Kind in Exclude<ActivityKind, 'question'>]: Teller<ActivityOf<Kind>>['tell'];
};

const ROWS: RowOf = {
  race: (words, { experiment }, round) =>
    ofRun(words, round, (rate, verdict) => [
      ...why(words, explain(experiment, rate, verdict), verdict),
      predicted(words, round, verdict),
    ]),
  duel: (words, { experiment, rival }, round) =>
    ofRun(words, round, (rate, verdict) => [
      ...why(words, explain(experiment, rate, verdict), verdict),
      round.rivalVerdict === null ? '' : rivalWords(words, rival, round.rivalVerdict, rate),
    ]),
  steer: (words, { experiment }, round) =>
    ofRun(words, round, (rate, verdict) =>
      steerClaims(experiment, rate, round.pick?.changes ?? [], verdict).map((claim) =>
        phoneText(words, claim),
      ),
    ),
  'range-test': (words, { range }, { tap, edge }) => {
    if (tap === null) return notGiven(words);
    const rate = rateAtStep(range, tap);
    const share = edge === null ? null : shareWords(words, rate / edge);
    return {
      outcome: null,
      result: words.say('keepsake.row.stop'),
      rate: shortRate(words, rate),
      text: share === null ? '' : words.say('keepsake.row.stop.share', { share }),
    };
  },
  sweep: (words, { learningRates }) => {
    const rates = series(words, learningRates.map(words.numbers.rate));
    return told(words.say('keepsake.row.sweep', { rates }));
  },
  'walk-through': (words, { guessed }, { guesses, points }) => {
    if (guessed === 0) return told(words.say('keepsake.row.walk'));
    if (guesses === null || guesses === 0) return notGiven(words);
    const close = points?.length ?? 0;
    return told(
      guesses === 1
        ? words.say('keepsake.row.walk.one', { close })
        : words.say('keepsake.row.walk.many', { close, guesses }),
    );
  },
  'fractal-edge': (words, _activity, { vote }) => {
    const name = PLACES[vote?.choice ?? -1];
    if (name === undefined) return notGiven(words);
    const place = words.say(`keepsake.place.${name}`);
    return told(words.say('keepsake.row.place', { place }));
  },
};

/** A row of any round that isn't a question. */
export function keptRowOf(words: RowWords, round: KeptRound): KeptRow | null {
  const { activity, number, edge, points } = round;
  if (activity.kind === 'question') return null;
  const row = tellerOf(activity)(words, activity, round);
  const isScored = points !== null;
  const hasEdge = edge !== null && row.rate !== '';
  return {
    number,
    title: roundTitle(words, round),
    ...row,
    edge: hasEdge ? words.say('keepsake.row.edge', { edge: plainRate(words, edge) }) : '',
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
  words: RowWords,
  { pick, verdict }: KeptRound,
  sentences: (rate: number, verdict: Verdict) => readonly string[],
): Told {
  if (pick === null || verdict === null) return notGiven(words);
  const { learningRate } = pick;
  return {
    outcome: verdict.outcome,
    result: ranTo(words, verdict),
    rate: rateText(words, learningRate),
    text: sentences(learningRate, verdict)
      .filter((text) => text !== '')
      .join(' '),
  };
}

function ranTo(words: RowWords, { outcome, step }: Verdict): string {
  const result = words.say(`keepsake.row.result.${outcome}`);
  return step === null ? result : words.say('keepsake.row.at-step', { result, step });
}

/** Where the result says already what happened, only why. */
function why(words: RowWords, explanation: Explanation, { outcome }: Verdict): readonly string[] {
  const { sentences } = explanationText(words, explanation);
  const saysAll = outcome === 'converged' || outcome === 'diverged';
  return saysAll && sentences.length > 1 ? sentences.slice(1) : sentences;
}

function predicted(words: RowWords, { pick }: KeptRound, { outcome }: Verdict): string {
  const prediction = pick?.prediction ?? null;
  if (prediction === null) return '';
  if (prediction === outcome) return words.say('keepsake.row.predicted');
  const would = words.say(`keepsake.would.${prediction}`);
  return words.say('keepsake.row.predicted.other', { would });
}

function rivalWords(
  words: RowWords,
  rival: ActivityOf<'duel'>['rival'],
  verdict: Verdict,
  rate: number,
): string {
  if (isRateFree(rival)) return rivalFate(words, rival, verdict);
  const { outcome, step } = verdict;
  const result = words.say(`keepsake.fate.${outcome}`);
  const fate = step === null ? result : words.say('keepsake.row.at-step', { result, step });
  const named = { name: optimizerName(words, rival), rate: rateText(words, rate) };
  return words.say('keepsake.row.rival', { ...named, fate });
}
