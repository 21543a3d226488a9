import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultExperiment, type Experiment } from '#core/engine/experiment/experiment';
import { createSimulation, simulateVerdicts, trajectory } from '#core/engine/simulation/simulation';
import { formulaEdge } from '#core/engine/theory/theory';
import {
  type FollowUp,
  type FollowUpFacts,
  followUpFacts,
  REVIEW_DAYS,
} from '#core/lesson/keepsake/follow-up';
import { reviewsFor } from '#core/lesson/keepsake/reviews';
import { DIVERGED, KEPT_SESSIONS } from '../../../support/room/kept-rounds';

/** All that are asked about, by c; their edges are 1 / c. */
const BOWLS = [4, 10, 0.4, 20, 0.25, 5, 0.1, 2, 40, 0.5, 8, 0.2];

/** What a review is about, as the engine runs what somebody types in. */
function bowl({ coefficient, start }: FollowUpFacts, scale = 1): Experiment {
  const loss = { expression: `${coefficient * scale}*x^2` };
  return { ...defaultExperiment(loss, 'gradient-descent'), start: [start], budget: 5_000 };
}

describe('the questions of the days after class', () => {
  it('[KS5] are three, for 2, 7 and 14 days later, each on another bowl than any in class', () => {
    fc.assert(
      fc.property(KEPT_SESSIONS, (rounds) => {
        const reviews = reviewsFor(rounds);
        expect(reviews.map(({ day }) => day)).toEqual(REVIEW_DAYS);
        expect(new Set(reviews.map(({ coefficient }) => coefficient)).size).toBe(3);
        for (const { edge } of rounds) {
          for (const review of reviews) {
            if (edge === null) continue;
            expect(Math.abs(Math.log(followUpFacts(review).edge / edge))).toBeGreaterThan(
              Math.log(1.19),
            );
          }
        }
      }),
    );
  });

  it('[KS5] take bowls that the class has not met as long as there are such', () => {
    const edges = fc.uniqueArray(fc.double({ min: 0.01, max: 20, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(edges, (met) => {
        const rounds = met.map((edge, at) => ({ ...DIVERGED, number: at + 1, edge }));
        const isMet = (edge: number) =>
          met.some((one) => Math.abs(Math.log(edge / one)) <= Math.log(1.2));
        const free = BOWLS.filter((coefficient) => !isMet(1 / coefficient)).length;
        const reviews = reviewsFor(rounds);
        expect(reviews).toHaveLength(3);
        const others = reviews.filter((review) => !isMet(followUpFacts(review).edge));
        expect(others).toHaveLength(Math.min(3, free));
      }),
    );
  });

  it('[KS5] state what the engine does', () => {
    fc.assert(
      fc.property(KEPT_SESSIONS, (rounds) => {
        for (const review of reviewsFor(rounds)) expect(falsehoodsOf(review)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('[KS5] come from what went wrong, and are of each kind where nothing did', () => {
    expect(reviewsFor([]).map(({ code }) => code)).toEqual(['edge', 'first-step', 'steps']);
    expect(reviewsFor([DIVERGED]).map(({ code }) => code)).toEqual(['edge', 'edge', 'edge']);
  });
});

/** By other code than the one that made the review: runs of the engine on the loss as typed in. */
function falsehoodsOf(asked: FollowUp): string[] {
  const review = followUpFacts(asked);
  const { edge, rate, factor, start, landing, budget, needed, scale } = review;
  const experiment = bowl(review);
  const found: string[] = [];
  const claim = (isTrue: boolean, what: string) => isTrue || found.push(what);
  claim(isNear(formulaEdge(experiment)?.value ?? 0, edge, 1e-6), 'the edge');
  const [below, above] = simulateVerdicts(experiment, [0.97 * edge, 1.03 * edge]);
  claim(below?.outcome === 'converged' && above?.outcome === 'diverged', 'what the edge parts');
  const { weights, losses } = trajectory(experiment, rate);
  claim(isNear(weights[1]!, landing, 1e-9), 'the landing');
  claim(isNear(weights[2]!, landing * factor, 1e-9), 'the factor');
  claim(Math.abs(weights[2]!) > Math.abs(landing) === Math.abs(factor) > 1, 'its direction');
  if (review.code === 'first-step') {
    claim(factor < 0, 'that it crosses the valley');
    const outcome = simulateVerdicts(experiment, [rate])[0]?.outcome;
    claim(outcome === (Math.abs(factor) > 1 ? 'diverged' : 'converged'), 'whether it arrives');
  }
  if (review.code === 'steps') {
    const target = 1e-4 * losses[0]!;
    const first = losses.findIndex((loss) => loss <= target);
    claim(needed === first && first > budget, 'how many steps it takes');
    claim(start !== 0 && rate < edge / 10, 'that there was room');
  }
  if (review.code === 'scale') {
    const steeper = bowl(review, scale);
    const plain = trajectory(steeper, rate / scale).weights;
    claim(isNear(plain[3]!, weights[3]!, 1e-9), 'that plain descent makes the same steps');
    const [one, other] = [experiment, steeper].map((each) => adamEnd(each));
    claim(isNear(one!, other!, 1e-5), 'that Adam makes the same steps');
  }
  return found;
}

function adamEnd(experiment: Experiment): number {
  const adam = { ...defaultExperiment(experiment.loss, 'adam'), start: experiment.start };
  const simulation = createSimulation(adam, [0.01]);
  simulation.advance(50);
  return simulation.weights[0]!;
}

function isNear(one: number, other: number, share: number): boolean {
  return Math.abs(one - other) <= share * Math.max(Math.abs(one), Math.abs(other));
}
