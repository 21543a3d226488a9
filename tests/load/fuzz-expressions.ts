/**
 * Hostile formulas, including long ones, for as long as you like: none may throw anything but the parser's
 * own error, or take long. Those that parse must stay the same when printed and parsed again, and must run.
 *
 *     npx tsx tests/load/fuzz-expressions.ts [--seconds 20] [--seed 1]
 *
 * Prints how many were tried; exits with 1 and the quoted formula at the first that misbehaves.
 */
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { checkExpression, writeInstead } from '#core/engine/experiment/loss-reference';
import { parseExpression } from '#core/engine/expression/parse';
import { printExpression } from '#core/engine/expression/print';
import {
  EXPRESSION_LIMITS,
  EXTREME_NAMES,
  ExpressionError,
  FUNCTION_NAMES,
  OPERATORS,
} from '#core/engine/expression/syntax';
import { typedLoss } from '#core/engine/expression/typed-loss';
import { randomAt } from '#core/engine/random';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
});
/** Processor time for one text; the slowest formula within the limits takes about a tenth of it. */
const MOST_MILLISECONDS = 2000;
const LONGEST = 1_000_000;

const PIECES = [
  ...OPERATORS,
  ...[...FUNCTION_NAMES, ...EXTREME_NAMES].map((name) => `${name}(`),
  ...[
    '−',
    '·',
    '×',
    '²',
    '⁻³',
    'π',
    '√',
    '|',
    '**',
    ',',
    ';',
    'xy',
    '3x',
    'sin x',
    'θ',
    '½',
    '[',
    '=',
  ],
  ...[
    '(',
    ')',
    'x',
    'y',
    'w',
    'pi',
    'e',
    '2',
    '0.3',
    '1e308',
    '1e-320',
    '1e999',
    '.',
    '..',
    '1.2.3',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'x.y',
    'x[0]',
    '=>',
    '`',
    '$',
    '{',
    '}',
    '"',
    ';',
    '//',
    '\\',
  ],
  ...['\0', '\n', '\u202e', '\u00d7', '\u2212', '\ud800', '😀', 'ｘ', ' '],
];
/** Texts that hurt a careless parser: deep, wide or towering. `n`: repetitions. */
const LONG_TEXTS: readonly ((n: number) => string)[] = [
  (n) => '('.repeat(n),
  (n) => `${'('.repeat(n)}x${')'.repeat(n)}`,
  (n) => `${'-'.repeat(n)}x`,
  (n) => `x${'^x'.repeat(n)}`,
  (n) => `x${'+x*y'.repeat(n)}`,
  (n) => `${'sin('.repeat(n)}x${')'.repeat(n)}`,
  (n) => '9'.repeat(n),
  (n) => `x*0.${'0'.repeat(n)}1`,
  (n) => `x^${'9'.repeat(n)}`,
  (n) => 'x'.repeat(n),
  (n) => ' '.repeat(n),
];

let draws = 0;
function below(count: number): number {
  return Math.floor(randomAt(Number(values.seed), draws++, 0) * count);
}

function pick<T>(from: readonly T[]): T {
  return from[below(from.length)]!;
}

/** A formula that is right, or nearly so; its tree is cut off at `depth`. */
function formula(depth: number): string {
  if (depth === 0) return pick(['x', 'y', '2', '0.3', 'pi', 'e', '1e9']);
  const kind = below(4);
  if (kind === 0) return `${pick(FUNCTION_NAMES)}(${formula(depth - 1)})`;
  if (kind === 1) return pick([`-${formula(depth - 1)}`, `|${formula(depth - 1)}|`]);
  if (kind === 2 && below(3) === 0) {
    return `${pick(EXTREME_NAMES)}(${formula(depth - 1)}, ${formula(depth - 1)})`;
  }
  return `(${formula(depth - 1)}${pick(OPERATORS)}${formula(depth - 1)})`;
}

function hostileText(): string {
  const kind = below(20);
  if (kind < 9) return Array.from({ length: 1 + below(80) }, () => pick(PIECES)).join('');
  if (kind < 18) {
    const text = formula(1 + below(6));
    const at = below(text.length);
    return below(2) === 0 ? text : text.slice(0, at) + pick(PIECES) + text.slice(at + 1);
  }
  // Half of them about as long as a formula may be, where the other limits come into play.
  const longest = kind === 18 ? EXPRESSION_LIMITS.length : LONGEST;
  return pick(LONG_TEXTS)(1 + below(longest));
}

/** What is to be written instead must be accepted. */
function tryInstead(text: string): void {
  for (const formula of writeInstead(text)) {
    if (checkExpression(formula)) throw new Error(`Instead, ${formula} is refused too`);
  }
}

/** Whether it parsed. Throws on anything that must not happen. */
function tryText(text: string): boolean {
  try {
    const expression = parseExpression(text);
    const printed = printExpression(expression);
    if (!isDeepStrictEqual(parseExpression(printed), expression))
      throw new Error(`Printed as ${printed}, it is read as another formula`);
    typedLoss(text).gradient([0.5, -0.5]);
    return true;
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    tryInstead(text);
    if (!(error.column >= 1 && error.column <= text.length + 1))
      throw new Error(`Column ${error.column} of ${text.length}`);
    return false;
  }
}

const end = Date.now() + Number(values.seconds) * 1000;
let tried = 0;
let read = 0;
let longest = 0;
let slowest = 0;
while (Date.now() < end) {
  const text = hostileText();
  const before = process.cpuUsage().user;
  try {
    if (tryText(text)) read++;
    const milliseconds = (process.cpuUsage().user - before) / 1000;
    if (milliseconds > MOST_MILLISECONDS) throw new Error(`It took ${milliseconds} ms`);
    slowest = Math.max(slowest, milliseconds);
  } catch (error) {
    console.error(`After ${tried} formulas: ${JSON.stringify(text.slice(0, 500))}`, error);
    process.exit(1);
  }
  tried++;
  longest = Math.max(longest, text.length);
}
console.log(
  `${tried} hostile formulas tried: ${read} read, ${tried - read} refused with a column; ` +
    `the longest ${longest} characters, the slowest ${slowest.toFixed(0)} ms.`,
);
