import type { Sentence } from '#core/words/messages';
/** A typed-in formula as a tree. It has no positions, so that printing and parsing it again gives the same tree. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'constant'; readonly name: ConstantName }
  | { readonly kind: 'variable'; readonly name: VariableName }
  | { readonly kind: 'negate'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly argument: Expression }
  | {
      readonly kind: 'extreme';
      readonly name: ExtremeName;
      /** Two or more. */
      readonly operands: readonly Expression[];
    };

export const OPERATORS = ['+', '-', '*', '/', '^'] as const;
export type Operator = (typeof OPERATORS)[number];

/** Every name that a formula may use; there are no others. */
export const VARIABLE_NAMES = ['u', 'v', 'w', 'x', 'y'] as const;
export type VariableName = (typeof VARIABLE_NAMES)[number];

export const CONSTANTS = { pi: Math.PI, e: Math.E } as const;
export type ConstantName = keyof typeof CONSTANTS;

/** Functions of one number. */
export const FUNCTION_NAMES = [
  'sin',
  'cos',
  'tan',
  'exp',
  'ln',
  'log',
  'sqrt',
  'abs',
  'tanh',
] as const;
export type FunctionName = (typeof FUNCTION_NAMES)[number];

/** Of two numbers or more. */
export const EXTREME_NAMES = ['min', 'max'] as const;
export type ExtremeName = (typeof EXTREME_NAMES)[number];

/** Most characters that somebody may type, nodes of the tree, and levels of it. */
export const EXPRESSION_LIMITS = { length: 200, nodes: 120, depth: 40 } as const;

/** The parts that a node is made of, in order. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'negate':
      return [expression.operand];
    case 'call':
      return [expression.argument];
    case 'extreme':
      return expression.operands;
    case 'binary':
      return [expression.left, expression.right];
    default:
      return [];
  }
}

/** The only error that reading a formula throws: what is wrong, and the column (from 1) it is about. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
  constructor(
    readonly sentence: Sentence,
    readonly column: number,
    /** Formulas that may have been meant, whole. Not yet tried. */
    readonly candidates: readonly string[] = [],
  ) {
    super(sentence.key);
  }
}
