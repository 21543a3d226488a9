import { ExpressionError } from '../expression/syntax';
import { typedLossInSteps } from '../expression/typed-loss';
import type { LossFunction } from '../loss-function';
import { LOSSES } from '../losses/catalogue';
import { allSteps, type Steps } from '../steps';

/** How a stored run names its loss: by an id in the catalogue, or as a typed-in formula. */
export type LossReference = { readonly id: string } | { readonly expression: string };

/** What is wrong with a typed-in formula, and in which column (from 1). */
export interface ExpressionFault {
  readonly message: string;
  readonly column: number;
}

const BY_ID: ReadonlyMap<string, LossFunction> = new Map(LOSSES.map((loss) => [loss.id, loss]));

/**
 * Formulas read recently, oldest first: more than a plan holds. Compiling one is slow, since it searches for the
 * minimum.
 */
const READ = new Map<string, LossFunction | ExpressionFault>();
const MOST_READ = 256;

/** Null for an unknown id, or a formula that can't be used. */
export function findLoss(reference: LossReference): LossFunction | null {
  if ('id' in reference) return BY_ID.get(reference.id) ?? null;
  const loss = readExpression(reference.expression);
  return 'evaluate' in loss ? loss : null;
}

/** Null for a formula that can be used. */
export function checkExpression(expression: string): ExpressionFault | null {
  const loss = readExpression(expression);
  return 'evaluate' in loss ? null : loss;
}

function readExpression(expression: string): LossFunction | ExpressionFault {
  return allSteps(readInSteps(expression));
}

/** Reads a formula in steps, so that whatever needs it afterwards has it at once. */
export function* readInSteps(expression: string): Steps<LossFunction | ExpressionFault> {
  const known = READ.get(expression);
  if (known) return known;
  const result = yield* tryToRead(expression);
  if (READ.size >= MOST_READ) READ.delete(READ.keys().next().value ?? '');
  READ.set(expression, result);
  return result;
}

function* tryToRead(expression: string): Steps<LossFunction | ExpressionFault> {
  try {
    return yield* typedLossInSteps(expression);
  } catch (error) {
    if (error instanceof ExpressionError) return { message: error.message, column: error.column };
    throw error;
  }
}
