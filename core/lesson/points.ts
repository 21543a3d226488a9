/**
 * What earns a point in a round, one each: reaching the goal, coming close to the edge, predicting the
 * outcome, doing better than last time. Never speed of tapping.
 */
export const POINTS = ['goal', 'edge', 'prediction', 'improvement'] as const;
export type Point = (typeof POINTS)[number];

/** How points are earned, on one line. */
export const POINTS_LINE =
  'One point each: reach the goal, come within a factor of 2 of the edge without passing it, predict right, beat your own last result.';

/** Between half the edge and the edge, both included. */
export function isNearEdge(learningRate: number, edge: number | null): boolean {
  return edge !== null && learningRate >= edge / 2 && learningRate <= edge;
}
