import type { Point } from '#core/lesson/points';

/** What each point was for. */
export const POINT_REASONS: Readonly<Record<Point, string>> = {
  goal: 'Reached the goal',
  edge: 'Close to the edge, and below it',
  prediction: 'Predicted right',
  improvement: 'Better than your last one',
};
