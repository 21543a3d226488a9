import { predictedSteps } from '#core/engine/theory/stability';
import { askedOf } from '../activities/asked';
import { IDEAS } from '../plan/built-in/questions';
import { answeredIn, type KeptRound, ratedRuns } from './kept-round';
import { plainEdge } from './plain-edge';
import { FAR_BELOW } from './remember';

/**
 * Three short questions for the days after class, from what the student got wrong: one each after 2, 7 and 14 days.
 * Each is asked on a bowl of another curvature than any in class, so that an answer has to be worked out, not repeated.
 */

/** Days after class: each gap is larger than the one before. */
export const REVIEW_DAYS = [2, 7, 14] as const;

/** What a review asks for. Only the phone puts it into words. */
export const REVIEW_CODES = ['edge', 'first-step', 'steps', 'scale'] as const;
export type FollowUpCode = (typeof REVIEW_CODES)[number];

/** All about plain descent on L = c w², from w = `start`. */
export interface FollowUp {
  readonly code: FollowUpCode;
  readonly day: (typeof REVIEW_DAYS)[number];
  /** c. */
  readonly coefficient: number;
  /** 2c. */
  readonly curvature: number;
  /** The rate above which it diverges. */
  readonly edge: number;
  /** The rate that is asked about. */
  readonly rate: number;
  /** By which each step multiplies w at this rate. */
  readonly factor: number;
  readonly start: number;
  /** Where the first step leads. */
  readonly landing: number;
  /** Steps that it has. */
  readonly budget: number;
  /** Steps until the loss is a ten-thousandth of the first; null: never. */
  readonly needed: number | null;
  /** By which the loss is multiplied, in `scale`. */
  readonly scale: number;
}

/** Bowls that are easy to work with in the head. */
const COEFFICIENTS = [4, 10, 0.4, 20, 0.25, 5, 0.1, 2, 40, 0.5, 8, 0.2] as const;
const TARGET = 1e-4;
const START = 1;
const BUDGET = 200;
const SCALE = 100;
/** Edges closer than this to one in class could be taken for it. */
const APART = 1.2;
/** The rate asked about as a share of the edge, one a review: beyond it, within it, far below it. */
const SHARES: Readonly<Record<FollowUpCode, readonly [number, number, number]>> = {
  edge: [0.5, 0.5, 0.5],
  'first-step': [1.2, 0.8, 1.5],
  steps: [0.002, 0.005, 0.001],
  scale: [0.5, 0.25, 0.4],
};

/** Always three, in the order of their days. */
export function reviewsFor(rounds: readonly KeptRound[]): readonly FollowUp[] {
  const topics = topicsFor(rounds);
  const bowls = otherBowls(rounds);
  return REVIEW_DAYS.map((day, at) => {
    const code = topics[at % topics.length] ?? 'edge';
    return review(code, day, bowls[at] ?? COEFFICIENTS[at]!, SHARES[code][at]!);
  });
}

/** What went wrong, the dearest first, each once; where nothing did, one of each kind that a bowl alone can ask. */
function topicsFor(rounds: readonly KeptRound[]): readonly FollowUpCode[] {
  const runs = ratedRuns(rounds);
  const wrong = answeredIn(rounds).filter(({ choice, right }) => choice !== right);
  const ideas = wrong.map(({ round: { activity } }) => askedOf(activity).vote?.idea);
  const hasMissed = runs.some(
    ({ round: { pick }, verdict }) =>
      pick !== null && pick.prediction !== null && pick.prediction !== verdict.outcome,
  );
  const topics: FollowUpCode[] = [];
  if (runs.some(({ verdict, ratio }) => verdict.outcome === 'diverged' && ratio > 1)) {
    topics.push('edge');
  }
  if (hasMissed || ideas.includes(IDEAS.rising)) topics.push('first-step');
  const isSlow = runs.some(
    ({ verdict, ratio }) => verdict.outcome === 'too-slow' && ratio < FAR_BELOW,
  );
  if (isSlow || ideas.includes(IDEAS.slow)) topics.push('steps');
  if (ideas.includes(IDEAS.scale)) topics.push('scale');
  return topics.length === 0 ? ['edge', 'first-step', 'steps'] : topics;
}

/** Whose edges are none that the class has met. */
function otherBowls(rounds: readonly KeptRound[]): readonly number[] {
  const met = rounds.flatMap(({ edge }) => (edge === null ? [] : [edge]));
  const isOther = (coefficient: number) =>
    met.every((edge) => {
      const ratio = plainEdge(2 * coefficient) / edge;
      return ratio > APART || ratio < 1 / APART;
    });
  const others = COEFFICIENTS.filter(isOther);
  return others.length >= REVIEW_DAYS.length ? others : COEFFICIENTS;
}

function review(
  code: FollowUpCode,
  day: FollowUp['day'],
  coefficient: number,
  share: number,
): FollowUp {
  const curvature = 2 * coefficient;
  const edge = plainEdge(curvature);
  // As many digits as can be read: 0.3, not 0.30000000000000004.
  const rate = Number((share * edge).toPrecision(6));
  const factor = Number((1 - rate * curvature).toPrecision(12));
  return {
    code,
    day,
    coefficient,
    curvature,
    edge,
    rate,
    factor,
    start: START,
    landing: factor * START,
    budget: BUDGET,
    needed: predictedSteps(rate, curvature, TARGET),
    scale: SCALE,
  };
}
