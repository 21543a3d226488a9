import { areRunsOfStudents } from '#core/lesson/activities/asked';
import { ideaCode } from '#core/lesson/activities/ideas';
import { DEMONSTRATED, type Needed } from '#core/lesson/plan/built-in/demonstrated';
import type { ReviewRound } from '../session-review';
import type { Thread } from '../threads';
import type { Action } from './report-item';
import { runContrast, runDiverging, runSlow } from './run-actions';
import { type ShownRun, shownRuns } from './shown-runs';

/** What of this session to show again to those who answer wrong; asking again where nothing of it shows the idea. */
export function demonstration(
  { first, latest, idea }: Thread,
  rounds: readonly ReviewRound[],
): Action {
  const code = idea === null ? null : ideaCode(idea);
  const needed = code === null ? undefined : DEMONSTRATED[code];
  const earlier = rounds.filter(({ number }) => number < first.round.number).reverse();
  const later = rounds.filter(({ number }) => number > first.round.number);
  // What the instructor showed is made to be seen; the class's own runs are the next best thing.
  const inOrder = [
    ...earlier.filter((round) => !areRunsOfStudents(round.activity)),
    ...(needed === undefined ? [] : later.filter((round) => !areRunsOfStudents(round.activity))),
    ...(needed === undefined ? [] : earlier.filter((round) => areRunsOfStudents(round.activity))),
  ];
  for (const round of inOrder) {
    const action = shownBy(round, shownRuns(round), needed);
    if (action !== null) return action;
  }
  return { code: 'ask-again', round: latest.round };
}

function shownBy(
  round: ReviewRound,
  runs: readonly ShownRun[],
  needed: Needed | undefined,
): Action | null {
  if (runs.length === 0) return null;
  if (needed === undefined) {
    return runContrast(round, runs) ?? runSlow(round, runs) ?? runDiverging(round, runs);
  }
  if ('optimizer' in needed) return runContrast(round, runs, needed.optimizer);
  return needed.outcome === 'diverged' ? runDiverging(round, runs) : runSlow(round, runs);
}
