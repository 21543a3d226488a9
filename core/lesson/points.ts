/**
 * What brings a point in a round, one each: reach the goal, come close to the edge, say beforehand what
 * will happen, do better than the last time. Never how fast somebody taps.
 */
export const POINTS = ['goal', 'edge', 'prediction', 'improvement'] as const;
export type Point = (typeof POINTS)[number];

/** The rules of the points, on one line. */
export const POINTS_LINE =
  'One point each: reach the goal, come within a factor of 2 of the edge without passing it, predict right, beat your own last result.';

/** Between half of the edge and the edge, both included. */
export function isNearEdge(learningRate: number, edge: number | null): boolean {
  return edge !== null && learningRate >= edge / 2 && learningRate <= edge;
}
