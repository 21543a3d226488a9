import { sentence } from '#core/words/messages';
import { steadySharpness } from '../landscape/curvature';
import { hasKink } from '../landscape/kink';
import { defineLoss, type LossFunction, type Vector } from '../loss-function';
import { allSteps, type Steps } from '../steps';
import { norm, plus } from '../vector';
import { compileExpression } from './compile';
import { domainFault } from './domain';
import { firstStart } from './first-start';
import { minimaOf, nearestFirst } from './minima';
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

const MARGIN = 3;
/** Less than this share of what the fall from the start would ask for is a flat bottom, seen beside its middle. */
const LEAST_CURVATURE = 1e-4;

/** A loss from a formula that someone typed. Throws an ExpressionError for one that can't be used. */
export function typedLoss(text: string): LossFunction {
  return allSteps(typedLossInSteps(text));
}

/** The same in steps: the search for the minimum of a long formula takes a tenth of a second. */
export function* typedLossInSteps(text: string, isStored = false): Steps<LossFunction> {
  if (text.length > EXPRESSION_LIMITS.length) {
    const most = EXPRESSION_LIMITS.length;
    throw new ExpressionError(sentence('faults.formula-too-long', { most }), most + 1);
  }
  const expression = parseExpression(text);
  const variables = VARIABLE_NAMES.filter((name) => uses(expression, name));
  if (variables.length === 0) {
    throw new ExpressionError(sentence('faults.formula-no-weight'), 1);
  }
  if (variables.length > 2) throw new ExpressionError(sentence('faults.formula-weights'), 1);
  const evaluate = compileExpression(expression, variables);
  const draft = defineLoss(drafted(expression, variables, evaluate));
  const found = yield* minimaOf(draft, expression, isStored);
  const start = yield* firstStart(draft, found);
  if (!start) throw new ExpressionError(sentence('faults.formula-flat'), 1);
  const points = nearestFirst(draft, found, start);
  const point = points[0]!;
  const curvature = steadySharpness(draft, point);
  const distance = norm(plus(point, -1, start));
  const usual = (draft.value(start) - found.value) / (distance * distance);
  const isCurved = curvature !== null && curvature > LEAST_CURVATURE * usual;
  return {
    ...draft,
    start,
    minimum: { value: found.value, points, isEstimate: true },
    plot: framing([start, point, ...points.filter(isInView)]),
    sharpness: isCurved ? curvature : null,
    ...(hasKink(draft, point) && { slopeNeverFades: true }),
  };
}

function isInView(point: readonly number[]): boolean {
  return point.every((w) => Math.abs(w) <= 5);
}

function drafted(
  expression: Expression,
  variables: readonly VariableName[],
  evaluate: LossFunction['evaluate'],
) {
  return {
    id: 'typed',
    formula: expressionTex(expression),
    plainFormula: printExpression(expression),
    source: 'Typed in.',
    dimension: variables.length,
    names: variables,
    start: [],
    minimum: { value: 0, points: [], isEstimate: true },
    plot: framing([]),
    sharpness: null,
    evaluate,
    domainFault(weights: Vector) {
      const [point, slopes, value] = [weights, weights, [0]].map((of) => Float64Array.from(of));
      return domainFault(expression, (part) => {
        compileExpression(part, variables)(point!, slopes!, value!);
        return value![0]!;
      });
    },
  };
}

function uses(expression: Expression, name: VariableName): boolean {
  if (expression.kind === 'variable') return expression.name === name;
  return partsOf(expression).some((part) => uses(part, name));
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
