import { predictedSteps } from '#core/engine/theory/stability';
import { plainEdge } from './plain-edge';

/** Days after class: each gap is larger than the one before. */
export const REVIEW_DAYS = [2, 7, 14] as const;

/** What a review asks for. Only the phone puts it into words. */
export const REVIEW_CODES = ['edge', 'first-step', 'steps', 'scale'] as const;
export type FollowUpCode = (typeof REVIEW_CODES)[number];

/** A question for after class, about plain descent on L = c w². */
export interface FollowUp {
  readonly code: FollowUpCode;
  readonly day: (typeof REVIEW_DAYS)[number];
  /** c. */
  readonly coefficient: number;
  /** The rate that is asked about. */
  readonly rate: number;
}

/** What follows from it, from w = `start`. */
export interface FollowUpFacts extends FollowUp {
  /** 2c. */
  readonly curvature: number;
  /** The rate above which it diverges. */
  readonly edge: number;
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

const TARGET = 1e-4;
const START = 1;
const BUDGET = 200;
const SCALE = 100;

/** Of L = c w². */
export function followUpEdge(coefficient: number): number {
  return plainEdge(2 * coefficient);
}

export function followUpFacts(asked: FollowUp): FollowUpFacts {
  const { coefficient, rate } = asked;
  const curvature = 2 * coefficient;
  const factor = Number((1 - rate * curvature).toPrecision(12));
  return {
    ...asked,
    curvature,
    edge: followUpEdge(coefficient),
    factor,
    start: START,
    landing: factor * START,
    budget: BUDGET,
    needed: predictedSteps(rate, curvature, TARGET),
    scale: SCALE,
  };
}
