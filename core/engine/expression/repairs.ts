import { FUNCTION_NAMES, VARIABLE_NAMES } from './syntax';

/** One habit of other notations, and how it is written here. Applied to the whole text. */
type Repair = (text: string) => string;

const NAMES = FUNCTION_NAMES.join('|');
const WEIGHTS = VARIABLE_NAMES.join('');

/** Functions that there are not, by others; the first argument is a, the second b. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  relu: 'max(0; a)',
  sigmoid: '1/(1+exp(-(a)))',
  σ: '1/(1+exp(-(a)))',
  softplus: 'ln(1+exp(a))',
  sinh: '(exp(a)-exp(-(a)))/2',
  cosh: '(exp(a)+exp(-(a)))/2',
  log10: 'ln(a)/ln(10)',
  log2: 'ln(a)/ln(2)',
  log1p: 'ln(1+a)',
  cbrt: '(a)^(1/3)',
  sqr: '(a)^2',
  square: '(a)^2',
  pow: '(a)^(b)',
  power: '(a)^(b)',
  fabs: 'abs(a)',
  norm: 'abs(a)',
  tg: 'tan(a)',
  maximum: 'max(a; b)',
  minimum: 'min(a; b)',
};

/** A function that takes its argument twice, nested in itself, would grow without end. */
const LONGEST = 1000;

const FRACTIONS: Readonly<Record<string, string>> = { '½': '0.5', '¼': '0.25', '¾': '0.75' };

const REPAIRS: readonly Repair[] = [
  // 1,000,000
  (text) => text.replace(/\d{1,3}(?:,\d{3}){2,}/g, (number) => number.replaceAll(',', '')),
  // y = x², f(x) = x²
  (text) => text.replace(/^[^=]*=(?=[^=]*$)/, ''),
  (text) => text.replace(/\\left|\\right|\\,|\\!|\$/g, ''),
  (text) => text.replace(/\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/g, '(($1)/($2))'),
  (text) => text.replace(/\\[lr]?[vV]ert|‖|∣/g, '|').replace(/\\cdot|\\times|•|∘|⨯|✕/g, '*'),
  (text) => text.replace(/\\([a-z]+)/gi, '$1'),
  (text) => text.replace(/[[{]/g, '(').replace(/[\]}]/g, ')'),
  (text) => text.replace(/\b(?:Math|math|np|numpy|torch|tf|F)\.(?=[a-z])/gi, ''),
  (text) => text.replace(/[½¼¾]/g, (sign) => FRACTIONS[sign] ?? sign),
  (text) => text.replace(/ˣ/g, '^x').replace(/ʸ/g, '^y').replace(/ʷ/g, '^w'),
  (text) => text.replace(/\^(?=[⁰¹²³⁴⁵⁶⁷⁸⁹⁻])/g, '').replace(/\^\*|\*\*\*/g, '^'),
  (text) => text.toLowerCase(),
  // exp^x
  (text) => text.replace(/\bexp\^/g, 'e^'),
  withOtherFunctions,
  // cos2x, sinx
  (text) => text.replace(new RegExp(`\\b(${NAMES})(\\d+\\.?\\d*[${WEIGHTS}]?)`, 'g'), '$1($2)'),
  (text) => text.replace(new RegExp(`\\b(${NAMES})([${WEIGHTS}])\\b`, 'g'), '$1($2)'),
  numberedWeights,
  // x2
  (text) => text.replace(new RegExp(`(?<![a-z])([${WEIGHTS}])(\\d)(?!\\d)`, 'g'), '$1^$2'),
  // xe, ex
  (text) => text.replace(new RegExp(`\\b(e|pi)(?=[${WEIGHTS}]\\b)`, 'g'), '$1*'),
  (text) => text.replace(new RegExp(`(?<=[${WEIGHTS}])(e|pi)\\b`, 'g'), '*$1'),
  // xsin(x)
  (text) => text.replace(new RegExp(`\\b([${WEIGHTS}])(?=(?:${NAMES})\\b)`, 'g'), '$1*'),
  // 0, 5 and ,5
  (text) => text.replace(/(\d),\s+(?=\d)/g, '$1.').replace(/(?<!\d\s*),(?=\d)/g, '0.'),
  // sin(0,5x)
  (text) => text.replace(/(\d),(?=\d)/g, '$1.'),
  otherWeights,
];

/** The text after each habit that it has is undone, one more each time. */
export function repaired(text: string): readonly string[] {
  const all: string[] = [];
  let last = text;
  for (const repair of REPAIRS) {
    const next = repair(last).trim();
    if (next !== last) all.push(next);
    last = next;
  }
  return all;
}

function withOtherFunctions(text: string): string {
  let result = text;
  for (const [name, definition] of Object.entries(FUNCTIONS)) {
    // Each replacement removes a name, and brings in none that is replaced.
    for (let at = indexOfCall(result, name); at >= 0; at = indexOfCall(result, name)) {
      const open = at + name.length;
      const close = closingBracket(result, open);
      if (close < 0) break;
      const [a = '', b = ''] = splitArguments(result.slice(open + 1, close));
      const call = definition.replaceAll(/\b[ab]\b/g, (which) => (which === 'a' ? a : b));
      result = `${result.slice(0, at)}(${call})${result.slice(close + 1)}`;
      if (result.length > LONGEST) return text;
    }
  }
  return result;
}

function indexOfCall(text: string, name: string): number {
  const found = new RegExp(`(?<![a-z])${name}\\(`).exec(text);
  return found ? found.index : -1;
}

function closingBracket(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return at;
  }
  return -1;
}

/** At the first comma or semicolon that no bracket encloses. */
function splitArguments(text: string): [string, string?] {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')') depth--;
    if (depth === 0 && (text[at] === ',' || text[at] === ';'))
      return [text.slice(0, at), text.slice(at + 1)];
  }
  return [text];
}

/** w1 and w2, x_1 and x_2, θ₁ and θ₂: two weights, which are x and y here. */
function numberedWeights(text: string): string {
  const plain = text.replace(/[₀₁₂]/g, (digit) => String('₀₁₂'.indexOf(digit))).replace(/_/g, '');
  const names = [...new Set(plain.match(/(?<![a-z])(?:theta|θ|[a-z])[012](?!\d)/g) ?? [])].sort();
  const isPair = names.length === 2 && names[0]!.slice(0, -1) === names[1]!.slice(0, -1);
  if (!isPair) return plain === text ? text : plain;
  return plain.replaceAll(names[0]!, 'x').replaceAll(names[1]!, 'y');
}

/** Letters that are no weights here, if there are two at most. */
function otherWeights(text: string): string {
  const letter = /(?<![a-z])(?:alpha|beta|theta|[a-df-z]|[α-ωϑ])(?![a-z(])/g;
  const names = [...new Set(text.match(letter) ?? [])];
  const others = names.filter((name) => !VARIABLE_NAMES.some((known) => known === name));
  const free = ['x', 'y'].filter((name) => !names.includes(name));
  if (others.length === 0 || others.length > free.length || names.length > 2) return text;
  return text.replace(letter, (name) => {
    const at = others.indexOf(name);
    return at < 0 ? name : free[at]!;
  });
}
