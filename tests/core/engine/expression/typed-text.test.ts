import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkExpression, findLoss, writeInstead } from '#core/engine/experiment/loss-reference';
import { parseExpression } from '#core/engine/expression/parse';
import { printExpression } from '#core/engine/expression/print';
import { ExpressionError } from '#core/engine/expression/syntax';
import { LOSSES } from '#core/engine/losses/catalogue';
import { type FormulaPart, formulaParts } from '../../../../app/ui/formula/formula-parts';
import { english } from '../../../support/words';

const read = (text: string) => printExpression(parseExpression(text));

describe('what teachers type is read', () => {
  test.each([
    ['−x² + x⁴', '-x^2 + x^4'],
    ['2·x×y', '2*x*y'],
    ['x÷2', 'x/2'],
    ['x⁻²', 'x^-2'],
    ['x¹²', 'x^12'],
    ['πx + 2π', 'pi*x + 2*pi'],
    ['|x|', 'abs(x)'],
    ['||x| − 1|', 'abs(abs(x) - 1)'],
    ['|x| + 3|y|', 'abs(x) + 3*abs(y)'],
    ['x**2', 'x^2'],
    ['ln(1+x²)', 'ln(1 + x^2)'],
    ['ln|x|', 'ln(abs(x))'],
    ['max(0, 1−x)', 'max(0, 1 - x)'],
    ['min(x; y; 3)', 'min(x, y, 3)'],
    ['3xy', '3*x*y'],
    ['xy²', 'x*y^2'],
    ['2|x|+x²', '2*abs(x) + x^2'],
    ['(x−1)(x+1)²', '(x - 1)*(x + 1)^2'],
    ['x^2y', 'x^2*y'],
    ['-2x²', '-2*x^2'],
    ['2pix', '2*pi*x'],
    ['sin²(x)', 'sin(x)^2'],
    ['cos 2πw + 1', 'cos(2*pi*w) + 1'],
    ['sin x cos y', 'sin(x)*cos(y)'],
    ['√(x²+1)', 'sqrt(x^2 + 1)'],
    ['1e−3x', '0.001*x'],
    ['2\u00a0x\u2009+\u202f1', '2*x + 1'],
  ])('%s is %s', (text, printed) => {
    expect(read(text)).toBe(printed);
  });

  test.each([
    ['0,5*x^2', '0.5*x^2'],
    ['(0,5+x)^2', '(0.5 + x)^2'],
    ['|0,5x|', 'abs(0.5*x)'],
    ['1,5e-3x', '0.0015*x'],
    ['max(0,5)', 'max(0, 5)'],
    ['max(0,5*x^2)', 'max(0, 5*x^2)'],
    ['max(0,5;x)', 'max(0, 5, x)'],
    ['max(0.5;x)', 'max(0.5, x)'],
    ['max((0,5+x);x)', 'max(0.5 + x, x)'],
  ])('a comma in %s: %s', (text, printed) => {
    expect(read(text)).toBe(printed);
  });

  test('a product by neighbourhood is the product with its sign', () => {
    const factor = fc.constantFrom('x', 'y', 'π', '(x+1)', 'x²', 'y³', 'sin(x)', 'max(x, y)');
    const first = fc.constantFrom('2', '0.5', '3,5', 'x', '(y−2)', 'x²');
    fc.assert(
      fc.property(first, fc.array(factor, { minLength: 1, maxLength: 4 }), (number, factors) => {
        const text = [number, ...factors];
        expect(parseExpression(text.join(' '))).toEqual(parseExpression(text.join('·')));
      }),
      { numRuns: 500 },
    );
  });
});

describe('what the app prints can be pasted', () => {
  test.each(LOSSES.map((loss) => [loss.id, loss] as const))('%s', (id, loss) => {
    const text = loss.plainFormula;
    if (/[a-z]{5}/.test(text)) {
      expect(english.tell(checkExpression(text)!.message)).toContain('choose “');
      return;
    }
    const typed = findLoss({ expression: text })!;
    expect(typed, text).not.toBeNull();
    for (const point of pointsOf(loss)) {
      expect(typed.value(point)).toBeCloseTo(loss.value(point), 9);
      typed.gradient(point).forEach((g, d) => {
        expect(g, id).toBeCloseTo(loss.gradient(point)[d]!, 8);
      });
    }
    expect(typed.minimum.value).toBeCloseTo(loss.minimum.value, 9);
  });

  test.each([
    '(x^2-1)^2 + 0.3*x',
    'min(|x|,1)*(|x|-min(|x|,1)/2)',
    '|2·|x| − 1|·3 + x²',
    '2*sqrt(1+x^2)*ln(2+y^2)*|y|',
    '1e-7*x^2 + 1e21*y^2 - e^x*pi',
    '-(x-y)^-2/(3*x)',
  ])('%s, as a phone shows it', (text) => {
    const tree = parseExpression(text);
    expect(printExpression(parseExpression(written(formulaParts(tree))))).toBe(
      printExpression(tree),
    );
  });

  /** Superscripts as brackets: what somebody writes who reads the screen aloud. */
  function written(parts: readonly FormulaPart[]): string {
    return parts
      .map((part) => (part.kind === 'raised' ? `^(${written(part.parts)})` : part.text))
      .join('');
  }

  function pointsOf({ dimension }: (typeof LOSSES)[number]): number[][] {
    const numbers = [-2.3, -0.7, 0.4, 1.9];
    return dimension === 1 ? numbers.map((x) => [x]) : numbers.map((x, k) => [x, numbers[3 - k]!]);
  }
});

describe('what stays refused says what to write instead', () => {
  test.each([
    ['1/2x²+x⁴', ['1/2*x^2 + x^4', '1/(2*x^2) + x^4']],
    ['sin x/2', ['sin(x)/2', 'sin(x/2)']],
    ['e^2x + e^(−2x)', ['e^2*x + e^(-2*x)', 'e^(2*x) + e^(-2*x)']],
    ['x²+exp -x', ['x^2 + exp(-x)']],
    ['sin(0,5x)', ['sin(0.5*x)']],
    ['[x−1]²', ['(x - 1)^2']],
    ['f(x) = x²', ['x^2']],
    ['X² + Y²', ['x^2 + y^2']],
    ['θ²', ['x^2']],
    ['w_1² + 10w_2²', ['x^2 + 10*y^2']],
    ['np.sin(x)', ['sin(x)']],
    ['relu(1−x)', ['max(0, 1 - x)']],
    ['pow(x−1, 2)', ['(x - 1)^2']],
    ['½x²', ['0.5*x^2']],
    ['\\frac{1}{2}x^{2}', ['1/2*x^2']],
    ['x2 + y2', ['x^2 + y^2']],
    ['cos2x', ['cos(2*x)']],
    ['xe+x²', ['x*e + x^2']],
    ['x² 3', ['x^2*3']],
    ['1,000,000x²', ['1000000*x^2']],
    ['x² +', ['x^2']],
    ['|x|x|+1', []],
  ])('%s', (text, instead) => {
    expect(checkExpression(text)).not.toBeNull();
    expect(writeInstead(text)).toEqual(instead);
    for (const formula of instead)
      expect(english.tell(checkExpression(text)!.message)).toContain(formula);
  });

  test('and that is accepted, whatever it is', () => {
    const piece = fc.constantFrom(
      ...['x²', '2x', '|x|', '1/2x', 'e^2x', 'sin x/2', '[x]', 'X', 'θ', 'x2', 'pow(x,2)', '0,5'],
      ...['sinx', 'relu(x)', '½', 'xe', '3 4', 'x =', '\\cdot', 'w_1', 'σ(x)', '{x}', ',5', 'foo'],
      ...['(', ')', '|', ';', 'sinh(', 'x!'],
    );
    const sign = fc.constantFrom('+', '−', '·', ' ', '*', '');
    const texts = fc
      .array(fc.tuple(piece, sign), { minLength: 1, maxLength: 4 })
      .map((pairs) => `x⁴+${pairs.flat().join('')}`);
    let offered = 0;
    fc.assert(
      fc.property(texts, (text) => {
        for (const formula of writeInstead(text)) {
          offered++;
          // Plain checks: thousands of expectations would take longer than the parser.
          if (checkExpression(formula) !== null) throw new Error(`${text}: ${formula}`);
        }
      }),
      { numRuns: 60 },
    );
    expect(offered).toBeGreaterThan(10);
  });

  test('functions in functions do not make it grow without end', () => {
    const text = `${'sinh('.repeat(30)}x${')'.repeat(30)}`;
    expect(() => parseExpression(text)).toThrow(ExpressionError);
    expect(writeInstead(text)).toEqual([]);
  });
});
