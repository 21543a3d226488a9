import type { ReviewRound } from '../session-review';
import { type Ballots, isRight, isSure, type Thread, threadsOf } from '../threads';
import { demonstration } from './demonstration';
import { ACTION_MINUTES, type HeldBelief, type ReportItem } from './report-item';
import { areEnough, WEIGHTS } from './weights';

/** An item for every question that enough answer wrong in its latest vote. */
export function answerItems(rounds: readonly ReviewRound[]): ReportItem[] {
  return threadsOf(rounds).flatMap((thread) => answerItem(thread, rounds) ?? []);
}

function answerItem(thread: Thread, rounds: readonly ReviewRound[]): ReportItem | null {
  const { first, talk, twin, latest } = thread;
  const wrong = latest.votes.filter((vote) => !isRight(latest, vote));
  if (!areEnough(wrong.length, latest.votes.length)) return null;
  const sure = wrong.filter(isSure).length;
  const action = demonstration(thread, rounds);
  return {
    round: first.round,
    evidence: {
      kind: 'answers',
      latest,
      stage: latest === twin ? 'twin' : latest === talk ? 'talk' : 'first',
      sureAndWrong: sure,
      wrong: wrong.length - sure,
      right: latest.votes.length - wrong.length,
      beliefs: beliefsOf(thread),
    },
    took: latest.votes.length,
    affected: wrong.length,
    score: WEIGHTS.sureAndWrong * sure + WEIGHTS.wrong * (wrong.length - sure),
    action,
    minutes: ACTION_MINUTES[action.code],
  };
}

/** Each wrong choice of the latest vote that somebody made: wrong isn't one belief, and each has its own cure. */
function beliefsOf({ first, latest }: Thread): readonly HeldBelief[] {
  return latest.answer.misconceptions
    .map((misconception, choice): HeldBelief => {
      const votes = latest.votes.filter((vote) => vote.choice === choice);
      const atFirst =
        misconception === null || latest === first ? null : held(first, misconception);
      return {
        choice,
        misconception,
        votes: votes.length,
        sure: votes.filter(isSure).length,
        atFirst,
      };
    })
    .filter(({ choice, votes }) => choice !== latest.answer.right && votes > 0)
    .sort((a, b) => b.votes - a.votes || b.sure - a.sure || a.choice - b.choice);
}

function held({ votes, answer }: Ballots, misconception: string): number | null {
  if (!answer.misconceptions.includes(misconception)) return null;
  return votes.filter(({ choice }) => answer.misconceptions[choice] === misconception).length;
}
