import { askedOf } from '../activities/asked';
import { ideaCode } from '../activities/ideas';
import { type FollowUp, type FollowUpCode, followUpEdge, REVIEW_DAYS } from './follow-up';
import { answeredIn, type KeptRound, ratedRuns } from './kept-round';
import { FAR_BELOW } from './remember';

/**
 * Three short questions for the days after class, from what the student got wrong: one each after 2, 7 and 14 days.
 * Each is asked on a bowl of another curvature than any in class, so that an answer has to be worked out, not repeated.
 */

/** Bowls that are easy to work with in the head. */
const COEFFICIENTS = [4, 10, 0.4, 20, 0.25, 5, 0.1, 2, 40, 0.5, 8, 0.2] as const;
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
    const coefficient = bowls[at]!;
    // As many digits as can be read: 0.3, not 0.30000000000000004.
    const rate = Number((SHARES[code][at]! * followUpEdge(coefficient)).toPrecision(6));
    return { code, day, coefficient, rate };
  });
}

/** What went wrong, the dearest first, each once; where nothing did, one of each kind that a bowl alone can ask. */
function topicsFor(rounds: readonly KeptRound[]): readonly FollowUpCode[] {
  const runs = ratedRuns(rounds);
  const wrong = answeredIn(rounds).filter(({ choice, right }) => choice !== right);
  const ideas = wrong.map(({ round: { activity } }) =>
    ideaCode(askedOf(activity).vote?.idea ?? ''),
  );
  const hasMissed = runs.some(
    ({ round: { pick }, verdict }) =>
      pick !== null && pick.prediction !== null && pick.prediction !== verdict.outcome,
  );
  const topics: FollowUpCode[] = [];
  if (runs.some(({ verdict, ratio }) => verdict.outcome === 'diverged' && ratio > 1)) {
    topics.push('edge');
  }
  if (hasMissed || ideas.includes('rising')) topics.push('first-step');
  const isSlow = runs.some(
    ({ verdict, ratio }) => verdict.outcome === 'too-slow' && ratio < FAR_BELOW,
  );
  if (isSlow || ideas.includes('slow')) topics.push('steps');
  if (ideas.includes('scale')) topics.push('scale');
  return topics.length === 0 ? ['edge', 'first-step', 'steps'] : topics;
}

/** All of them, those first whose edges are none that the class has met. */
function otherBowls(rounds: readonly KeptRound[]): readonly number[] {
  const met = rounds.flatMap(({ edge }) => (edge === null ? [] : [edge]));
  const isOther = (coefficient: number) =>
    met.every((edge) => {
      const ratio = followUpEdge(coefficient) / edge;
      return ratio > APART || ratio < 1 / APART;
    });
  const others = COEFFICIENTS.filter(isOther);
  return [...others, ...COEFFICIENTS.filter((coefficient) => !isOther(coefficient))];
}
