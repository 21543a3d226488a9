import { isSame } from '#core/base/same';
import { explain, explanationText } from '#core/engine/explanation/explanation';
import { formatCount, formatRate } from '#core/engine/number-format';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { experimentOf } from '#core/lesson/activities/activity';
import { isSteered } from '#core/lesson/activities/asked';
import { PLACES } from '#core/lesson/activities/fractal-edge';
import { markGuess, tellingMistakes } from '#core/lesson/guesses';
import { updatesOf } from '#core/lesson/walk/walked-runs';
import type { ReviewRound, ReviewRun } from '#core/report/session-review';
import { SURE_WORDS } from '../../parts/review/review-words';
import { OUTCOME_WORDS } from '../../ui/marks/outcome';
import { optimizerName, stepsWords } from '../../ui/words/experiment-words';
import { letterOf } from '../../ui/words/letter-of';
import { plainRate } from '../../ui/words/plain-rate';
import { MISTAKE_WORDS } from '../../ui/words/walk-words';
import { type HistoryRow, tappedRate } from './history';
import type { StudentSummary } from './summary';

/** The sentences about one student. */

/** What the student's runs came to, or else their answers: true of any student. */
export function studentHeadline(summary: StudentSummary): string {
  const { name, rounds, runs, converged, diverged, votes, right } = summary;
  if (rounds === 0) return `${name} took no part.`;
  if (runs === 0) {
    return votes === 0
      ? `${name} took part in ${roundsWords(rounds)}.`
      : `${name}: ${formatCount(right)} of ${answersWords(votes)} right.`;
  }
  if (converged === runs) {
    return runs === 1
      ? `${name}: one run, and it converged.`
      : `${name}: all ${runs} runs converged.`;
  }
  if (diverged > runs / 2)
    return `${name}: ${formatCount(diverged)} of ${runsWords(runs)} diverged.`;
  return `${name}: ${formatCount(converged)} of ${runsWords(runs)} converged.`;
}

/** What the headline leaves out. */
export function studentSubtitle(summary: StudentSummary, predictions: Judged): string {
  const { runs, votes, right } = summary;
  const parts = [];
  if (runs > 0 && votes > 0) parts.push(`${formatCount(right)} of ${answersWords(votes)} right.`);
  if (predictions.of > 0) {
    parts.push(
      predictions.of === 1
        ? `The one prediction ${predictions.right === 1 ? 'came true' : 'did not come true'}.`
        : `${formatCount(predictions.right)} of ${formatCount(predictions.of)} predictions came true.`,
    );
  }
  return parts.join(' ');
}

export interface Judged {
  readonly right: number;
  readonly of: number;
}

function runsWords(runs: number): string {
  return runs === 1 ? '1 run' : `${formatCount(runs)} runs`;
}

function answersWords(votes: number): string {
  return votes === 1 ? '1 answer' : `${formatCount(votes)} answers`;
}

function roundsWords(rounds: number): string {
  return rounds === 1 ? '1 activity' : `${formatCount(rounds)} activities`;
}

/** What became of what they gave, with the reason where the engine knows it. */
export function happenedWords(row: HistoryRow): string {
  const { round, run, rival, tap, guess, vote } = row;
  if (run !== null) return runWords(round, run, rival);
  if (tap !== null) return tapWords(round, tappedRate(round, tap.step));
  if (guess !== null) return guessWords(round, guess.places);
  if (vote !== null) return voteWords(round, vote);
  return 'Took no part.';
}

/** "Said converged, sure." null where nothing was predicted. */
export function saidWords({ run }: HistoryRow): string | null {
  if (run === null || run.prediction === null) return null;
  const sure = run.confidence === null ? '' : `, ${SURE_WORDS[run.confidence]}`;
  return `Said ${OUTCOME_WORDS[run.prediction]}${sure}.`;
}

function runWords(round: ReviewRound, run: ReviewRun, rival: ReviewRun | null): string {
  const own = isSteered(round.activity)
    ? `${endWords(run)} ${changesWords(run.changes.length)}`
    : reasonWords(round, run);
  if (round.activity.kind !== 'duel' || rival === null) return own;
  return `${optimizerName(round.activity.experiment)}: ${endWords(run)} ${optimizerName(round.activity.rival)}: ${endWords(rival)}`;
}

/** The engine's explanation, as the phone had it; only the outcome where this engine no longer comes to it. */
function reasonWords(round: ReviewRound, run: ReviewRun): string {
  const experiment = experimentOf(round.activity);
  if (experiment === null) return endWords(run);
  const { learningRate, verdict } = run;
  const [now] = simulateVerdicts(experiment, [learningRate]);
  if (!isSame(now, verdict)) return endWords(run);
  return explanationText(explain(experiment, learningRate, verdict)).sentences.join(' ');
}

function endWords({ verdict: { outcome, step } }: ReviewRun): string {
  switch (outcome) {
    case 'converged':
      return `Converged in ${stepsWords(step ?? 0)}.`;
    case 'diverged':
      return `Diverged at step ${formatCount(step ?? 0)}.`;
    case 'oscillating':
      return 'Never settled.';
    case 'trapped':
      return 'Came to rest in the wrong place.';
    case 'too-slow':
      return 'Too slow.';
  }
}

function changesWords(changes: number): string {
  if (changes === 0) return 'Left the rate as it was.';
  return changes === 1
    ? 'Changed the rate once.'
    : `Changed the rate ${formatCount(changes)} times.`;
}

function tapWords({ edge }: ReviewRound, rate: number): string {
  const at = `Stopped at ${plainRate(rate)}`;
  if (edge === null) return `${at}; no edge was found on this range.`;
  return rate < edge
    ? `${at}, before the edge, ${plainRate(edge)}.`
    : `${at}, past the edge, ${plainRate(edge)}.`;
}

function guessWords(
  { activity }: ReviewRound,
  places: readonly (readonly number[] | null)[],
): string {
  if (activity.kind !== 'walk-through') return 'Took part.';
  const updates = updatesOf(activity)[0] ?? [];
  const marks = places.flatMap((place, at) => {
    const update = updates[at];
    if (place === null || update === undefined) return [];
    const mark = markGuess(update, tellingMistakes(update), place);
    const words =
      mark === 'close' ? 'close' : mark === 'elsewhere' ? 'elsewhere' : MISTAKE_WORDS[mark];
    return [`Update ${update.step}: ${words}.`];
  });
  return marks.join(' ');
}

function voteWords({ activity }: ReviewRound, vote: NonNullable<HistoryRow['vote']>): string {
  if (activity.kind === 'fractal-edge') {
    return `Would have looked closer here: ${PLACES[vote.choice] ?? 'nowhere'}.`;
  }
  if (activity.kind !== 'question') return 'Voted.';
  const { answer, choices } = activity;
  const sure = vote.confidence === null ? '' : `, ${SURE_WORDS[vote.confidence]}`;
  const judged = answer === null ? '' : vote.choice === answer.right ? ', right' : ', wrong';
  return `${letterOf(vote.choice)}${judged}${sure}: ${choices[vote.choice] ?? ''}`;
}

/** "0.3, which is 15 times the edge" */
export function placeWords(learningRate: number, ofEdge: number): string {
  return `${formatRate(learningRate)}, ${formatRate(Number(ofEdge.toPrecision(2)))} of the edge`;
}
