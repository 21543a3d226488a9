import { type Sentence, sentence } from '#core/words/messages';
import { writtenInstead } from '../expression/instead';
import { ExpressionError } from '../expression/syntax';
import { typedLossInSteps } from '../expression/typed-loss';
import type { LossFunction } from '../loss-function';
import { LOSSES } from '../losses/catalogue';
import { allSteps, type Steps } from '../steps';

/** How a stored run names its loss: by an id in the catalogue, or as a typed-in formula. */
export type LossReference = { readonly id: string } | { readonly expression: string };

/** What is wrong with a typed-in formula, and in which column (from 1). */
export interface ExpressionFault {
  readonly message: Sentence;
  readonly column: number;
}

const BY_ID: ReadonlyMap<string, LossFunction> = new Map(LOSSES.map((loss) => [loss.id, loss]));

/**
 * Formulas read recently, oldest first: more than a plan holds. Compiling one is slow, since it searches for the
 * minimum.
 */
const READ = new Map<string, LossFunction | ExpressionFault>();
const MOST_READ = 256;
const INSTEAD = new WeakMap<ExpressionFault, readonly string[]>();

/** Null for an unknown id, or a formula that can't be used. */
export function findLoss(reference: LossReference): LossFunction | null {
  if ('id' in reference) return BY_ID.get(reference.id) ?? null;
  const loss = allSteps(readInSteps(reference.expression));
  return 'evaluate' in loss ? loss : null;
}

/** Formulas of older rounds that would be refused today, as they were read then. */
const STORED = new Map<string, LossFunction | null>();

/** The same, with formulas that older rounds were played on though they have no minimum. */
export function findStoredLoss(reference: LossReference): LossFunction | null {
  const loss = findLoss(reference);
  if (loss || 'id' in reference) return loss;
  const { expression } = reference;
  let stored = STORED.get(expression);
  if (stored === undefined) {
    stored = readStored(expression);
    if (STORED.size >= MOST_READ) STORED.delete(STORED.keys().next().value ?? '');
    STORED.set(expression, stored);
  }
  return stored;
}

function readStored(expression: string): LossFunction | null {
  try {
    return allSteps(typedLossInSteps(expression, true));
  } catch (error) {
    if (error instanceof ExpressionError) return null;
    throw error;
  }
}

/** Null for a formula that can be used. */
export function checkExpression(expression: string): ExpressionFault | null {
  const loss = allSteps(readInSteps(expression));
  return 'evaluate' in loss ? null : loss;
}

/** Up to two formulas that can be used, where this one can't. */
export function writeInstead(expression: string): readonly string[] {
  const fault = checkExpression(expression);
  return (fault && INSTEAD.get(fault)) ?? [];
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
    if (!(error instanceof ExpressionError)) throw error;
    const instead = yield* writtenInstead(expression, error);
    const message = inCatalogue(expression) ?? withAdvice(error.sentence, instead);
    const fault = { message, column: error.column };
    INSTEAD.set(fault, instead);
    return fault;
  }
}

function withAdvice(fault: Sentence, [formula, other]: readonly string[]): Sentence {
  if (formula === undefined) return fault;
  return other === undefined
    ? sentence('faults.formula-instead', { fault, formula })
    : sentence('faults.formula-instead-either', { fault, formula, other });
}

/** A loss over data has no formula to type: its caption is words. */
function inCatalogue(text: string): Sentence | null {
  const loss = LOSSES.find(({ plainFormula }) => plainFormula === text.trim());
  return loss
    ? sentence('faults.formula-data', { loss: sentence(`experiment.loss.${loss.id}`) })
    : null;
}
