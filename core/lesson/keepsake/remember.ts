import { isSame } from '../../base/same';
import { experimentOf } from '../activities/activity';
import { rulesOf } from '../activities/catalogue';
import { EMPTY_INPUTS } from '../activities/inputs';
import { isNearEdge } from '../points';
import {
  type AnsweredQuestion,
  answeredIn,
  type KeptRound,
  type RatedRun,
  ratedRuns,
} from './kept-round';
import { plainEdge } from './plain-edge';

/**
 * The three lines that a student is left with. Each is a claim of what this student did, and holds of it; where they
 * did too little for three, the rest are true for everybody. Only the phone puts them into words.
 */

export const REMEMBERED = [
  'same-rate',
  'same-rate-out',
  'over-edge',
  'sure-wrong',
  'sure-prediction-wrong',
  'far-below',
  'larger-faster',
  'below-edge-held',
  'rival-arrived',
  'mind-changed',
  'answered-right',
  'answered-wrong',
  'rule',
  'edge-rule',
  'search-rule',
] as const;
export type RememberedCode = (typeof REMEMBERED)[number];

export interface Remembered {
  readonly code: RememberedCode;
  readonly numbers: Readonly<Record<string, number>>;
  /** The number of the round that it is about; null: of none in particular. */
  readonly round: number | null;
}

/** A run is far below the edge under this share of it. */
export const FAR_BELOW = 0.1;
/** Rates within this share of each other count as the same. */
const SAME = 1e-9;
const LINES = 3;
/** Of what went wrong at most so many come first, so that what worked has a line. */
const MOST_MISTAKES = 2;

/** Always three, of three codes. */
export function toRemember(rounds: readonly KeptRound[]): readonly Remembered[] {
  const runs = ratedRuns(rounds);
  const answers = answeredIn(rounds);
  const mistakes = present([
    sameRate(runs) ?? overEdge(runs),
    sureAndWrong(answers) ?? sureOfOutcome(runs),
    farBelow(runs),
  ]);
  const spokenOf = mistakes.slice(0, MOST_MISTAKES).map(({ round }) => round);
  const isNew = ({ round }: { readonly round: number | null }) => !spokenOf.includes(round);
  const faster = largerFaster(runs);
  const worked = present([
    faster !== null && isNew(faster)
      ? faster
      : belowEdge(runs.filter(({ round }) => isNew({ round: round.number }))),
    rivalArrived(runs),
    mindChanged(answers),
  ]);
  const others = present([answeredWrong(answers), answeredRight(answers)]);
  const lines = [
    ...mistakes.slice(0, MOST_MISTAKES),
    ...worked.slice(0, 1),
    ...mistakes.slice(MOST_MISTAKES),
    ...worked.slice(1),
    ...others,
    ...FOR_EVERYBODY,
  ];
  // A question is spoken of once.
  const isFirst = (line: Remembered, at: number) =>
    line.round === null ||
    lines.findIndex((other) => other.round === line.round && areAlike(other, line)) === at;
  return lines.filter(isFirst).slice(0, LINES);
}

const FOR_EVERYBODY: readonly Remembered[] = [
  { code: 'rule', numbers: {}, round: null },
  { code: 'edge-rule', numbers: bowl(2), round: null },
  { code: 'search-rule', numbers: {}, round: null },
];

/** Of w², say, whose curvature is 2. */
function bowl(curvature: number): Remembered['numbers'] {
  return { curvature, edge: plainEdge(curvature) };
}

const ABOUT_ANSWERS: readonly RememberedCode[] = [
  'sure-wrong',
  'mind-changed',
  'answered-right',
  'answered-wrong',
];

function areAlike(one: Remembered, other: Remembered): boolean {
  return ABOUT_ANSWERS.includes(one.code) === ABOUT_ANSWERS.includes(other.code);
}

/** One rate that arrived in one round and left in another, or left in several. */
function sameRate(runs: readonly RatedRun[]): Remembered | null {
  const out = runs.filter(({ verdict, ratio }) => verdict.outcome === 'diverged' && ratio > 1);
  for (const diverged of [...out].reverse()) {
    const arrived = runs.findLast(
      ({ verdict, rate, edge }) =>
        verdict.outcome === 'converged' &&
        isSameRate(rate, diverged.rate) &&
        edge !== diverged.edge,
    );
    if (arrived === undefined) continue;
    const { rate, ratio } = diverged;
    const numbers = { rate, in: arrived.ratio, out: ratio };
    return { code: 'same-rate', numbers, round: diverged.round.number };
  }
  for (const { rate, round } of [...out].reverse()) {
    const ratios = out.filter((run) => isSameRate(run.rate, rate)).map((run) => run.ratio);
    const [lowest, highest] = [Math.min(...ratios), Math.max(...ratios)];
    if (ratios.length < 2 || highest < 1.5 * lowest) continue;
    const numbers = { rate, times: ratios.length, lowest, highest };
    return { code: 'same-rate-out', numbers, round: round.number };
  }
  return null;
}

function overEdge(runs: readonly RatedRun[]): Remembered | null {
  const last = runs.findLast(({ verdict, ratio }) => verdict.outcome === 'diverged' && ratio > 1);
  if (last === undefined) return null;
  const { rate, edge, ratio, verdict, round } = last;
  const numbers = { rate, edge, ratio, step: verdict.step ?? 0 };
  return { code: 'over-edge', numbers, round: round.number };
}

function sureAndWrong(answers: readonly AnsweredQuestion[]): Remembered | null {
  const last = answers.findLast(({ isSure, choice, right }) => isSure && choice !== right);
  return last === undefined ? null : about('sure-wrong', last.round);
}

function sureOfOutcome(runs: readonly RatedRun[]): Remembered | null {
  const last = runs.findLast(({ round: { pick }, verdict }) => {
    const { prediction = null, confidence = null } = pick ?? {};
    return confidence === 'sure' && prediction !== null && prediction !== verdict.outcome;
  });
  if (last === undefined) return null;
  const numbers = { rate: last.rate, ratio: last.ratio };
  return { code: 'sure-prediction-wrong', numbers, round: last.round.number };
}

function farBelow(runs: readonly RatedRun[]): Remembered | null {
  const last = runs.findLast(
    ({ verdict, ratio }) =>
      verdict.outcome === 'too-slow' && ratio < FAR_BELOW && verdict.finalGap !== null,
  );
  if (last === undefined) return null;
  const { rate, ratio, verdict, round } = last;
  const numbers = { rate, ratio, gap: verdict.finalGap ?? 0, budget: budgetOf(round) };
  return { code: 'far-below', numbers, round: round.number };
}

/** Two that arrived on the same edge within the same budget, the larger rate in fewer steps. */
function largerFaster(runs: readonly RatedRun[]): Remembered | null {
  const arrived = arrivedBelow(runs);
  for (const fast of [...arrived].reverse()) {
    const slow = arrived.findLast(
      (run) =>
        hasSameExperiment(run.round, fast.round) &&
        run.rate < fast.rate &&
        (run.verdict.step ?? 0) > (fast.verdict.step ?? 0),
    );
    if (slow === undefined) continue;
    const numbers = {
      rate: fast.rate,
      step: fast.verdict.step ?? 0,
      slowRate: slow.rate,
      slowStep: slow.verdict.step ?? 0,
    };
    return { code: 'larger-faster', numbers, round: fast.round.number };
  }
  return null;
}

function belowEdge(runs: readonly RatedRun[]): Remembered | null {
  const arrived = arrivedBelow(runs);
  const last = arrived.findLast(({ rate, edge }) => isNearEdge(rate, edge)) ?? arrived.at(-1);
  if (last === undefined) return null;
  const { rate, edge, ratio, verdict, round } = last;
  const numbers = { rate, edge, ratio, step: verdict.step ?? 0 };
  return { code: 'below-edge-held', numbers, round: round.number };
}

function arrivedBelow(runs: readonly RatedRun[]): readonly RatedRun[] {
  return runs.filter(
    ({ verdict, ratio }) => verdict.outcome === 'converged' && verdict.step !== null && ratio < 1,
  );
}

/** With the same rate one optimizer was thrown out and the other arrived. */
function rivalArrived(runs: readonly RatedRun[]): Remembered | null {
  const last = runs.findLast(
    ({ round: { rivalVerdict, activity }, verdict }) =>
      verdict.outcome === 'diverged' &&
      rivalVerdict?.outcome === 'converged' &&
      rulesOf(activity).groups(activity, EMPTY_INPUTS)[1]?.isOneForAll !== true,
  );
  if (last === undefined) return null;
  const numbers = {
    rate: last.rate,
    step: last.verdict.step ?? 0,
    rivalStep: last.round.rivalVerdict?.step ?? 0,
  };
  return { code: 'rival-arrived', numbers, round: last.round.number };
}

function mindChanged(answers: readonly AnsweredQuestion[]): Remembered | null {
  const last = answers.findLast(
    ({ choice, right, firstChoice }) =>
      choice === right && firstChoice !== null && firstChoice !== right,
  );
  return last === undefined ? null : about('mind-changed', last.round);
}

function answeredWrong(answers: readonly AnsweredQuestion[]): Remembered | null {
  const last = answers.findLast(({ choice, right }) => choice !== right);
  return last === undefined ? null : about('answered-wrong', last.round);
}

function answeredRight(answers: readonly AnsweredQuestion[]): Remembered | null {
  const last = answers.findLast(({ choice, right }) => choice === right);
  return last === undefined ? null : about('answered-right', last.round);
}

function about(code: RememberedCode, { number }: KeptRound): Remembered {
  return { code, numbers: {}, round: number };
}

function present(lines: readonly (Remembered | null)[]): readonly Remembered[] {
  return lines.filter((line) => line !== null);
}

function isSameRate(one: number, other: number): boolean {
  return Math.abs(one - other) <= SAME * Math.abs(one);
}

function budgetOf({ activity }: KeptRound): number {
  return 'experiment' in activity ? activity.experiment.budget : 0;
}

function hasSameExperiment(one: KeptRound, other: KeptRound): boolean {
  const [first, second] = [experimentOf(one.activity), experimentOf(other.activity)];
  return first !== null && isSame(first, second);
}
