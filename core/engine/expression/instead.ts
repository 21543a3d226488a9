import type { Steps } from '../steps';
import { parseExpression } from './parse';
import { printExpression } from './print';
import { repaired } from './repairs';
import { EXPRESSION_LIMITS, ExpressionError } from './syntax';
import { typedLossInSteps } from './typed-loss';

const MOST_TRIES = 40;
const MOST_OFFERED = 2;

/** What may be written instead of a text that was refused, nearest first: each is a formula that can be used. */
export function* writtenInstead(text: string, error: ExpressionError): Steps<readonly string[]> {
  const offered: string[] = [];
  if (text.length > EXPRESSION_LIMITS.length) return offered;
  for (const formula of formulasNear(text, error)) {
    if (offered.length === MOST_OFFERED) break;
    if (offered.includes(formula) || formula.length > EXPRESSION_LIMITS.length) continue;
    if (yield* isUsable(formula)) offered.push(formula);
  }
  return offered;
}

/** Formulas that can be read, of texts that differ little. What one refusal suggests may need another mend. */
function formulasNear(text: string, error: ExpressionError): readonly string[] {
  const found: string[] = [];
  const queue = [...error.candidates, ...repaired(text)];
  const seen = new Set([text]);
  for (let tries = 0; tries < MOST_TRIES && queue.length > 0; tries++) {
    const candidate = queue.shift()!;
    if (seen.has(candidate)) continue;
    seen.add(candidate);
    const result = tryToParse(candidate);
    if (result instanceof ExpressionError) queue.push(...result.candidates);
    else found.push(result);
    // The first that can be read ends the search, with the other reading of the same place.
    if (found.length === MOST_OFFERED || (found.length > 0 && error.candidates.length < 2)) break;
  }
  return found;
}

function tryToParse(text: string): string | ExpressionError {
  try {
    return printExpression(parseExpression(text));
  } catch (error) {
    if (error instanceof ExpressionError) return error;
    throw error;
  }
}

function* isUsable(formula: string): Steps<boolean> {
  try {
    yield* typedLossInSteps(formula);
    return true;
  } catch (error) {
    if (error instanceof ExpressionError) return false;
    throw error;
  }
}
