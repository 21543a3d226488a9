/**
 * What earns a point in a round, one each: reaching the goal, coming close to the edge, predicting the
 * outcome, doing better than last time. Never speed of tapping.
 */
export const POINTS = ['goal', 'edge', 'prediction', 'improvement'] as const;
export type Point = (typeof POINTS)[number];

/** Between half the edge and the edge, both included. */
export function isNearEdge(learningRate: number, edge: number | null): boolean {
  return edge !== null && learningRate >= edge / 2 && learningRate <= edge;
}
