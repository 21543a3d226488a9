import { rulesOf } from '#core/lesson/activities/catalogue';
import { EMPTY_INPUTS } from '#core/lesson/activities/inputs';
import { lowerMedian } from '../../base/median';
import { isMissed } from '../missed';
import { racedExperiment, runsOfSide } from '../round-facts';
import { byExperiment } from '../same-experiment';
import type { ReviewRound, ReviewRun } from '../session-review';
import { ACTION_MINUTES, type Action, type PicksEvidence, type ReportItem } from './report-item';
import { slowAction } from './run-actions';
import { areEnough, WEIGHTS } from './weights';

/** One item at most for every experiment on which each student had a rate: of the last round on it, its worst problem. */
export function pickItems(rounds: readonly ReviewRound[]): ReportItem[] {
  const groups = byExperiment(rounds);
  return groups.flatMap((group, at) => {
    const round = group.at(-1)!;
    const before = at === 0 ? null : (groups[at - 1]!.at(-1)!.edge ?? null);
    return pickItem(round, { isRepeated: group.length > 1, edgeBefore: before }) ?? [];
  });
}

interface Setting {
  readonly isRepeated: boolean;
  readonly edgeBefore: number | null;
}

type Problem = PicksEvidence['problem'];

function pickItem(round: ReviewRound, setting: Setting): ReportItem | null {
  const { activity, edge } = round;
  const own = rulesOf(activity)
    .groups(activity, EMPTY_INPUTS)
    .filter(({ isOneForAll }) => isOneForAll !== true);
  const found: readonly (readonly [Problem, readonly ReviewRun[]])[] =
    own.length > 1 ? [['neither', arrivedNowhere(round)]] : problemsOf(round);
  const [worst] = found
    .filter(([, runs]) => runs.length > 0)
    .map(([problem, runs]) => ({ problem, runs, score: sum(runs.map(weightOf)) }))
    .sort((a, b) => b.score - a.score);
  if (worst === undefined) return null;
  const { problem, runs, score } = worst;
  const took = runsOfSide(round, 0).length;
  if (!areEnough(runs.length, took)) return null;
  const action = actionFor(problem, runs, round, setting);
  return {
    round,
    evidence: {
      kind: 'picks',
      problem,
      edge,
      isRepeated: setting.isRepeated,
      surprised: runs.filter(isSurprised(problem)).length,
    },
    took,
    affected: runs.length,
    score,
    action,
    minutes: ACTION_MINUTES[action.code],
  };
}

function problemsOf(round: ReviewRound): readonly (readonly [Problem, readonly ReviewRun[]])[] {
  const runs = runsOfSide(round, 0);
  const missed = isMissed(round);
  const of = (kind: 'over' | 'far-below') => runs.filter((run) => missed(run) === kind);
  const failed = runs.filter((run) => missed(run) === null && hasFailed(run));
  return [
    ['over', of('over')],
    ['far-below', of('far-below')],
    ['predictions', failed],
  ];
}

/** Of a duel: the runs of those who reached the goal on neither side, one each. */
function arrivedNowhere(round: ReviewRound): readonly ReviewRun[] {
  const arrived = new Set(
    round.runs
      .filter(({ verdict }) => verdict.outcome === 'converged')
      .map(({ participant }) => participant),
  );
  return runsOfSide(round, 0).filter(({ participant }) => !arrived.has(participant));
}

function hasFailed({ prediction, verdict }: ReviewRun): boolean {
  return prediction !== null && prediction !== verdict.outcome;
}

function isSurprised(problem: Problem): (run: ReviewRun) => boolean {
  return problem === 'predictions' ? hasFailed : ({ prediction }) => prediction === 'converged';
}

function weightOf(run: ReviewRun): number {
  if (!hasFailed(run)) return WEIGHTS.missed;
  return run.confidence === 'sure' ? WEIGHTS.sureAndSurprised : WEIGHTS.surprised;
}

function actionFor(
  problem: Problem,
  runs: readonly ReviewRun[],
  round: ReviewRound,
  { isRepeated, edgeBefore }: Setting,
): Action {
  const experiment = racedExperiment(round);
  if (problem === 'far-below' && experiment !== null) {
    const rates = runs.map(({ learningRate }) => learningRate).sort((a, b) => a - b);
    return slowAction(round, experiment, lowerMedian(rates)!);
  }
  if (problem === 'over') {
    const pair = isRepeated ? pairAtEdge(round) : null;
    return pair ?? { code: 'pick-again', round, edge: round.edge, before: edgeBefore };
  }
  return { code: 'replay', round };
}

/** The largest rate of the class that arrived beside the next larger one that diverged. null: there is no such pair. */
function pairAtEdge(round: ReviewRound): Action | null {
  const runs = [...runsOfSide(round, 0)].sort((a, b) => a.learningRate - b.learningRate);
  const at = runs.findLastIndex(({ verdict }) => verdict.outcome === 'converged');
  const inside = runs[at];
  const outside = runs.slice(at + 1).find(({ verdict }) => verdict.outcome === 'diverged');
  if (inside === undefined || outside === undefined) return null;
  const { step } = inside.verdict;
  const { step: gone } = outside.verdict;
  if (step === null || gone === null) return null;
  return {
    code: 'replay-pair',
    round,
    inside: { rate: inside.learningRate, step },
    outside: { rate: outside.learningRate, step: gone },
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
