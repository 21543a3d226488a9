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
  | { readonly kind: 'call'; readonly name: FunctionName; readonly argument: Expression };

export const OPERATORS = ['+', '-', '*', '/', '^'] as const;
export type Operator = (typeof OPERATORS)[number];

/** Every name that a formula may use; there are no others. */
export const VARIABLE_NAMES = ['w', 'x', 'y'] as const;
export type VariableName = (typeof VARIABLE_NAMES)[number];

export const CONSTANTS = { pi: Math.PI, e: Math.E } as const;
export type ConstantName = keyof typeof CONSTANTS;

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

/** Most characters, nodes of the tree, and levels of it. */
export const EXPRESSION_LIMITS = { length: 200, nodes: 120, depth: 40 } as const;

/** The only error that reading a formula throws: a sentence, and the column (from 1) it is about. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
  constructor(
    message: string,
    readonly column: number,
  ) {
    super(message);
  }
}
