import fc from 'fast-check';
import { derivative, parse as mathParse } from 'mathjs';
import { describe, expect, test } from 'vitest';
import { checkExpression, findLoss } from '#core/engine/experiment/loss-reference';
import { parseExpression } from '#core/engine/expression/parse';
import { printExpression } from '#core/engine/expression/print';
import {
  CONSTANTS,
  EXTREME_NAMES,
  type Expression,
  ExpressionError,
  FUNCTION_NAMES,
  OPERATORS,
} from '#core/engine/expression/syntax';
import { typedLoss } from '#core/engine/expression/typed-loss';
import { tiltedWell } from '#core/engine/losses/tilted-well';
import { english } from '../../../support/words';

const expressions = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({
      kind: fc.constant('number' as const),
      value: fc.double({ min: 0, max: 1e6, noNaN: true }).map(Math.abs),
    }),
    fc.record({ kind: fc.constant('variable' as const), name: fc.constantFrom('x', 'y') }),
    fc.record({
      kind: fc.constant('constant' as const),
      name: fc.constantFrom(...(Object.keys(CONSTANTS) as ('pi' | 'e')[])),
    }),
    fc.record({ kind: fc.constant('negate' as const), operand: tie('tree') }),
    fc.record({
      kind: fc.constant('call' as const),
      name: fc.constantFrom(...FUNCTION_NAMES),
      argument: tie('tree'),
    }),
    fc.record({
      kind: fc.constant('extreme' as const),
      name: fc.constantFrom(...EXTREME_NAMES),
      operands: fc.array(tie('tree'), { minLength: 2, maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant('binary' as const),
      operator: fc.constantFrom(...OPERATORS),
      left: tie('tree'),
      right: tie('tree'),
    }),
  ) as fc.Arbitrary<Expression>,
})).tree;

/** What is wrong with a formula, in English. */
function said(text: string) {
  const fault = checkExpression(text);
  return fault && { ...fault, message: english.tell(fault.message) };
}

describe('reading', () => {
  test('what is printed parses to the same tree', () => {
    fc.assert(
      fc.property(expressions, (tree) => {
        expect(parseExpression(printExpression(tree))).toEqual(tree);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['-x^2', '-x^2'],
    ['2^3^2*x', '2^3^2*x'],
    ['(x-1)-(x-2)', 'x - 1 - (x - 2)'],
    ['x/(2*y)', 'x/(2*y)'],
    ['x^-2', 'x^-2'],
    ['1.5e-3 * sin( 3*x )', '0.0015*sin(3*x)'],
  ])('%s', (text, printed) => {
    expect(printExpression(parseExpression(text))).toBe(printed);
  });

  test.each([
    ['', 1, 'Type a formula'],
    ['x +', 4, 'stops too early'],
    ['2 x 3', 5, 'x*3'],
    ['(x', 1, 'never closed'],
    ['x)', 2, 'not expected'],
    ['x + foo', 5, '“foo” is not known'],
    ['x + constructor', 5, 'not known'],
    ['x.y', 2, 'digit beside'],
    ['sin -x', 5, 'brackets'],
    ['x["a"]', 2, '“[”'],
    ['x = 1', 3, '“=”'],
    ['x 😀', 3, '“😀”'],
    ['1e999*x', 1, 'too large'],
    ['3', 1, 'needs a weight'],
    ['w + x + y', 1, 'at most two'],
    ['-x^2', 1, 'falls without end'],
    ['x', 1, 'falls without end'],
    ['sqrt(-1-x^2)', 1, 'no value'],
    ['x^0', 1, 'no slope'],
    [`${'('.repeat(60)}x${')'.repeat(60)}`, 41, 'too deeply'],
    [`x${'+x'.repeat(99)}`, 122, 'too many parts'],
    [`x${' '.repeat(200)}`, 201, 'too long'],
  ])('%s is refused at column %i', (text, column, message) => {
    expect(said(text)).toEqual({ column, message: expect.stringContaining(message) });
    expect(findLoss({ expression: text })).toBeNull();
  });

  test('no text throws anything but the error of the parser', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom(...'()+-*/^.e0123456789xyw sincotaexplbqr'),
        maxLength: 210,
      }),
      fc
        .array(
          fc.constantFrom('(', ')', 'sin', 'x', 'y', '^', '-', '1e3', '__proto__', 'toString', '.'),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        try {
          parseExpression(text);
        } catch (error) {
          // Plain checks: ten thousand expectations would take longer than the parser.
          if (!(error instanceof ExpressionError)) throw error;
          if (!(error.column >= 1 && error.column <= text.length + 1))
            throw new Error(`${error.column}`);
        }
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('values and derivatives agree with mathjs', () => {
  const FORMULAS = [
    '(x^2-1)^2 + 0.3*x',
    'x^2 + 10*y^2 + sin(3*x)',
    'exp(-x^2) + tanh(x*y)^2 + x^4',
    'sqrt(1 + x^2 + y^2) / (2 + cos(y))',
    'abs(x) + x^2.5*0 + y^2',
    'ln(1 + x^2) - 2/(1 + y^2)',
    '(1 + x^2)^(1 + y^2/10)',
    'x^-2 + x^2 + tan(x/10)^2',
    '2^x + 2^(-x) + pi*x^2 - e',
    'x^6/100 + (x+y)^3/50 + x^4 + y^4',
    'w^2 + 10*(1 - cos(2*pi*w))',
  ];
  test.each(FORMULAS)('%s', (text) => {
    const tree = parseExpression(text);
    const loss = findLoss({ expression: text });
    expect(loss).not.toBeNull();
    const names = ['w', 'x', 'y'].filter((name) =>
      text.replace(/exp|max|tanh/g, '').includes(name),
    );
    const oracle = mathParse(text.replaceAll('ln(', 'log('));
    const slopes = names.map((name) => derivative(oracle, name));
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.1, max: 3, noNaN: true }), { minLength: 2, maxLength: 2 }),
        (point) => {
          const weights = point.slice(0, names.length);
          const scope = Object.fromEntries(names.map((name, d) => [name, weights[d]]));
          expect(loss!.value(weights)).toBeCloseTo(oracle.evaluate(scope), 9);
          slopes.forEach((slope, d) => {
            const expected = slope.evaluate({ ...scope }) as number;
            expect(Math.abs(loss!.gradient(weights)[d]! - expected)).toBeLessThan(
              1e-9 * (1 + Math.abs(expected)),
            );
          });
        },
      ),
      { numRuns: 50 },
    );
    expect(printExpression(tree).length).toBeGreaterThan(0);
  });
});

describe('a loss needs a lowest point', () => {
  test.each([
    // Towards a pole, on one side of it or on both.
    ['x^2-1/x^2', 'falls without end near x = 0:'],
    ['1/x+x', 'falls without end near x = 0:'],
    ['1/sin(x)', 'falls without end near x = 0:'],
    ['tan(x)', 'falls without end near x = '],
    ['x^2-1/(x-1.2)^2', 'falls without end near x = 1.2:'],
    ['x^2-1/(x^2-2)^2', 'falls without end near x = -1.414:'],
    ['x^2-1/abs(x-1)', 'falls without end near x = 1:'],
    ['x^2-1/sqrt(abs(x-0.3))', 'falls without end near x = 0.3:'],
    ['x-x^-0.3', 'falls without end near x = 0:'],
    // Towards the edge of a logarithm, which a search comes to so slowly that the value looks harmless.
    ['log(x)', 'falls without end near x = 0:'],
    ['log(w^2)', 'falls without end near w = 0:'],
    ['x^2+log(x)', 'falls without end near x = 0:'],
    ['log(x-1.7)+x', 'falls without end near x = 1.7:'],
    ['log(abs(x^2-2))', 'falls without end near x = -1.414:'],
    ['1e-12*log(x)+x^2', 'falls without end near x = 0:'],
    ['log(log(x))', 'falls without end near x = 1:'],
    // In two dimensions: at a point, along a line, along a curve.
    ['x^2-1/(x^2+y^2)', 'falls without end near x = 0, y = 0:'],
    ['log((x^2-2)^2+(y^2-3)^2)', 'falls without end near x = -1.414, y = -1.732:'],
    ['x^2+y^2+1/x', 'falls without end near x = 0, y = '],
    ['1/(x-y)+x^2+y^2', 'falls without end near x = '],
    ['log(abs(y-x^2))+x^2', 'falls without end near x = '],
    ['x/y+y^2+x^2', 'falls without end'],
    // Outwards.
    ['-x^2', 'falls without end:'],
    ['x', 'falls without end:'],
    ['-abs(x)', 'falls without end:'],
    ['exp(-x)', 'falls without end:'],
    ['-exp(x)', 'falls without end:'],
    ['-log(1+x^2)', 'falls without end:'],
    ['x^2-y', 'falls without end:'],
    ['x*y', 'falls without end:'],
    ['x^2-y^2', 'falls without end:'],
    ['x^3+x^2', 'falls without end:'],
  ])('%s is refused', (text, message) => {
    expect(said(text)).toEqual({ column: 1, message: expect.stringContaining(message) });
  });

  test.each([
    ['(x-101)^2', 'near x = 101: no weight'],
    ['abs(x+5000)', 'near x = -5000: no weight'],
    ['(w-1e5)^2+w', 'near w = 99999.5: no weight'],
    ['(x-300)^2+y^2', 'near x = 300, y = 0: no weight'],
  ])('%s has one, but it lies too far away', (text, message) => {
    expect(said(text)).toEqual({ column: 1, message: expect.stringContaining(message) });
    expect(said(text)!.message).not.toContain('falls');
  });

  test.each([
    ['abs(x)', 0],
    ['sqrt(abs(x))', 0],
    ['abs(x)^0.1', 0],
    ['abs(x-3)+abs(y)', 0],
    ['abs(x^2-2)', 0],
    ['sqrt(abs(x-pi))+sqrt(abs(y-e))', 0],
    ['abs(x)+abs(y)+1000*abs(x-y)', 0],
    ['abs(x-0.1)+1e9', 1e9],
    ['exp(x)-x', 1],
    ['1e6*x^2', 0],
    ['1e-12*x^2', 0],
    ['1e6+1e-9*x^2', 1e6],
    ['(x-99)^2', 0],
    ['(x-1)^8', 0],
    ['x^8-8*x^7+28*x^6-56*x^5+70*x^4-56*x^3+28*x^2-8*x+1', 0],
    ['(1-x)^2+100*(y-x^2)^2', 0],
    ['x^2+10*y^2+sin(3*x)', -0.7759736],
    ['log(1+x^2)', 0],
    ['log(x^2+1e-6)', Math.log(1e-6)],
    ['log(abs(x)+1e-3)', Math.log(1e-3)],
    ['x*log(x)', -1 / Math.E],
    ['x^x', 0.6922006],
    ['x^2*log(abs(x))', -0.1839397],
    ['x-log(x)', 1],
    ['-exp(-x^2)', -1],
    ['1/(x^2+1)*-1', -1],
    ['-1/(x^2+1e-4)', -1e4],
    ['-1/sqrt(x^2+1e-20)', -1e10],
    ['log(x^2+1e-20)', Math.log(1e-20)],
    ['abs(x-0.3)^0.1+x^2', 0.09],
    ['-1e20*exp(-x^2)', -1e20],
    ['1/x^2+x^2', 2],
    ['1/sin(x)^2', 1],
    ['tan(x)^2', 0],
    ['sin(x)', -1],
  ])('%s is taken, with its minimum %f', (text, value) => {
    expect(checkExpression(text)).toBeNull();
    const { minimum } = findLoss({ expression: text })!;
    expect(Math.abs(minimum.value - value)).toBeLessThan(1e-6 * (1 + Math.abs(value)));
  });
});

describe('the estimated minimum', () => {
  test('of the tilted well is that of its built-in twin', () => {
    const twin = typedLoss('(x^2-1)^2 + 0.3*x');
    expect(twin.minimum.isEstimate).toBe(true);
    expect(twin.minimum.value).toBeCloseTo(tiltedWell.minimum.value, 12);
    expect(twin.minimum.points[0]![0]).toBeCloseTo(tiltedWell.minimum.points[0]![0]!, 6);
    expect(twin.sharpness).toBeCloseTo(tiltedWell.sharpness!, 5);
    expect(twin.start).toEqual([2]);
  });

  test('is the deepest of many wells', () => {
    expect(typedLoss('w^2 + 10*(1 - cos(2*pi*w))').minimum.value).toBeCloseTo(0, 9);
  });

  test('the worst formula that fits takes a counted amount of work', () => {
    const worst = `x^2+y^2${'+sin(x)^2*tanh(y)'.repeat(11)}`.slice(0, 200);
    const before = performance.now();
    typedLoss(worst);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
