import { formatCount, formatRate, formatSignificant } from '#core/engine/number-format';
import type { Words } from '#core/words/words';
import { reviewOf } from '../../activities/review';
import { SURE_WORDS } from '../../parts/review/review-words';
import { ENGLISH_WORDS } from '../../words/english';
import type { HistoryRow } from './history';
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
export function happenedWords(words: Words, row: HistoryRow): string {
  const { activity } = row.round;
  const told = reviewOf(activity.kind).told(words, activity, row, row.round);
  return told ?? 'Took no part.';
}

/** "Said converged, sure." null where nothing was predicted. */
export function saidWords({ run }: HistoryRow): string | null {
  if (run === null || run.prediction === null) return null;
  const sure = run.confidence === null ? '' : `, ${SURE_WORDS[run.confidence]}`;
  return `Said ${ENGLISH_WORDS.say(`common.outcome.${run.prediction}`)}${sure}.`;
}

/** "0.3, 15 times the edge", "0.03, 0.38 of the edge"; beside the edge no rounded number hides on which side. */
export function rulerWords(learningRate: number, ofEdge: number): string {
  const rate = formatRate(learningRate);
  if (ofEdge === 1) return `${rate}, the edge itself`;
  const share = formatSignificant(ofEdge, 2);
  if (share === '1') return `${rate}, just ${ofEdge < 1 ? 'below' : 'above'} the edge`;
  return `${rate}, ${share} ${ofEdge < 1 ? 'of' : 'times'} the edge`;
}
