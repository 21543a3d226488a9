import { sharpness } from '../landscape/curvature';
import { localMinimumInSteps } from '../landscape/local-minimum';
import { defineLoss, type LossFunction } from '../loss-function';
import { allSteps, type Steps } from '../steps';
import { isFiniteVector } from '../vector';
import { compileExpression } from './compile';
import { lowestPoint } from './lowest-point';
import { parseExpression } from './parse';
import { printExpression } from './print';
import {
  EXPRESSION_LIMITS,
  type Expression,
  ExpressionError,
  partsOf,
  VARIABLE_NAMES,
  type VariableName,
} from './syntax';
import { expressionTex } from './tex';

/** The search for the minimum starts from a grid between plus and minus this, with so many steps per axis. */
const SEARCH_RADIUS = 5;
const SEARCH_STEPS = { one: 40, two: 8 };
/** Most evaluations in the whole search: bounds its time, whatever the formula. */
const SEARCH_LIMIT = 20_000;
const MARGIN = 3;

/** A loss from a formula that someone typed. Throws an ExpressionError for one that can't be used. */
export function typedLoss(text: string): LossFunction {
  return allSteps(typedLossInSteps(text));
}

/** The same in steps: the search for the minimum of a long formula takes a tenth of a second. */
export function* typedLossInSteps(text: string): Steps<LossFunction> {
  if (text.length > EXPRESSION_LIMITS.length) {
    const message = `The formula is too long: at most ${EXPRESSION_LIMITS.length} characters.`;
    throw new ExpressionError(message, EXPRESSION_LIMITS.length + 1);
  }
  const expression = parseExpression(text);
  const variables = VARIABLE_NAMES.filter((name) => uses(expression, name));
  if (variables.length === 0) {
    throw new ExpressionError('The formula needs a weight to move: x, or x and y.', 1);
  }
  if (variables.length > 2) throw new ExpressionError('A formula has at most two weights.', 1);
  const evaluate = compileExpression(expression, variables);
  const draft = defineLoss(drafted(expression, variables, evaluate));
  const point = yield* findMinimum(draft);
  const start = findStart(draft);
  if (!start)
    throw new ExpressionError('The formula has no slope to follow at any start tried.', 1);
  const curvature = sharpness(draft, point);
  const isCurved = Number.isFinite(curvature) && curvature > 1e-9;
  return {
    ...draft,
    start,
    minimum: { value: draft.value(point), points: [point], isEstimate: true },
    plot: framing([start, point]),
    sharpness: isCurved ? curvature : null,
  };
}

function drafted(
  expression: Expression,
  variables: readonly VariableName[],
  evaluate: LossFunction['evaluate'],
) {
  return {
    id: 'typed',
    name: 'Typed-in loss',
    formula: expressionTex(expression),
    plainFormula: printExpression(expression),
    lesson: 'A loss of your own. Its minimum is an estimate.',
    source: 'Typed in.',
    dimension: variables.length,
    names: variables,
    start: [],
    minimum: { value: 0, points: [], isEstimate: true },
    plot: framing([]),
    sharpness: null,
    evaluate,
  };
}

function uses(expression: Expression, name: VariableName): boolean {
  if (expression.kind === 'variable') return expression.name === name;
  return partsOf(expression).some((part) => uses(part, name));
}

/** The lowest point found by local searches from a grid of starts, each with its share of the evaluations. */
function* findMinimum(loss: LossFunction): Steps<number[]> {
  const starts = searchGrid(loss.dimension);
  let left = SEARCH_LIMIT;
  let best: number[] | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  let isReached = false;
  const searchFrom = function* (start: number[], evaluations: number): Steps<void> {
    const found = yield* localMinimumInSteps(loss, start, { evaluations });
    left -= found.evaluations;
    const value = loss.value(found.point);
    if (value < lowest) [best, lowest, isReached] = [found.point, value, found.isReached];
  };
  for (const [n, start] of starts.entries()) {
    if (!Number.isFinite(loss.value(start)) || !isFiniteVector(loss.gradient(start))) continue;
    yield* searchFrom(start, Math.floor(left / (starts.length - n)));
  }
  // What the others left over goes to the lowest, if it was still falling.
  if (best && !isReached) yield* searchFrom(best, left);
  if (!best) throw new ExpressionError('The formula has no value at any of the starts tried.', 1);
  return lowestPoint(loss, best);
}

function searchGrid(dimension: number): number[][] {
  const steps = dimension === 1 ? SEARCH_STEPS.one : SEARCH_STEPS.two;
  // Off the round numbers, where formulas tend to have their kinks, poles and maxima.
  const axis = Array.from(
    { length: steps + 1 },
    (_, k) => SEARCH_RADIUS * ((2 * k) / steps - 1) + 0.0137,
  );
  return dimension === 1 ? axis.map((x) => [x]) : axis.flatMap((x) => axis.map((y) => [x, y]));
}

/** The first of a few starts where there is a slope to follow. */
function findStart(loss: LossFunction): number[] | null {
  const tries =
    loss.dimension === 1
      ? [[2], [1], [0.5], [-1], [3], [4]]
      : [
          [2, 1],
          [1, 2],
          [1, 0.5],
          [-1, 1],
          [3, 2],
        ];
  const isUsable = (point: number[]) => {
    const gradient = loss.gradient(point);
    return (
      Number.isFinite(loss.value(point)) &&
      isFiniteVector(gradient) &&
      gradient.some((g) => g !== 0)
    );
  };
  return tries.find(isUsable) ?? null;
}

/** A picture with room around these points; in two dimensions both axes have the same scale. */
function framing(points: readonly number[][]): LossFunction['plot'] {
  const isFlat = points.every((point) => point.length === 2);
  const range = (d: number): [number, number] => {
    const along = points.map((point) => point[d] ?? 0);
    const reach = Math.max(MARGIN, ...along.map((w) => 1.5 * Math.abs(w)));
    return [-reach, reach];
  };
  return { x: range(0), y: points.length > 0 && isFlat ? range(1) : null };
}
