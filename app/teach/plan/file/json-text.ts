import {
  createScanner,
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { type Sentence, sentence } from '#core/words/messages';
import type { FileFault } from './format';

/** Field names and list indexes, from the outside in. */
export type Path = readonly (string | number)[];

/** JSON that knows which line each of its parts is on. */
export interface JsonText {
  readonly value: unknown;
  /** Of a field and its value; where there is no such field, of what surrounds it. */
  readonly lineOf: (path: Path) => number;
}

/** A plan needs 8 levels. The parser recurses, so hostile nesting must not reach it. */
const MOST_LEVELS = 40;

/**
 * Reads strict JSON, though a byte order mark may precede it. Reports only the first error: what follows from
 * it is noise.
 */
export function readJson(
  source: string,
): { ok: true; value: JsonText } | { ok: false; faults: readonly FileFault[] } {
  const text = source.startsWith('\ufeff') ? ` ${source.slice(1)}` : source;
  const lineAt = lineFinder(text);
  const refuse = (offset: number, message: Sentence) =>
    ({ ok: false, faults: [{ line: lineAt(offset), message }] }) as const;

  if (text.trim() === '') return refuse(0, sentence('plan-file.empty'));
  const tooDeep = offsetOfTooDeep(text);
  if (tooDeep !== null) {
    return refuse(tooDeep, sentence('plan-file.too-deep', { most: MOST_LEVELS }));
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first !== undefined) return refuse(first.offset, syntaxFault(first));
  if (root === undefined) return refuse(0, sentence('plan-file.no-json'));

  const repeated = repeatedFields(root);
  if (repeated.length > 0) {
    const faults = repeated.map(({ offset, value }) => {
      return {
        line: lineAt(offset),
        message: sentence('plan-file.twice', { field: String(value) }),
      };
    });
    return { ok: false, faults };
  }
  const value = parsed(text);
  if (value === null) return refuse(0, sentence('plan-file.no-json'));
  return { ok: true, value: { value: value.json, lineOf: (path) => lineAt(offsetOf(root, path)) } };
}

/** Uses the platform's own parser, to which `__proto__` is a field like any other. */
function parsed(text: string): { json: unknown } | null {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
  }
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

function offsetOfTooDeep(text: string): number | null {
  const scanner = createScanner(text, true);
  let level = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const first = text.charAt(scanner.getTokenOffset());
    if (first === '{' || first === '[') level += 1;
    if (first === '}' || first === ']') level -= 1;
    if (level > MOST_LEVELS) return scanner.getTokenOffset();
  }
  return null;
}

function repeatedFields(node: Node): readonly Node[] {
  const children = node.children ?? [];
  const deeper = children.flatMap(repeatedFields);
  if (node.type !== 'object') return deeper;
  const seen = new Set<unknown>();
  const here = children.flatMap(({ children: [key] = [] }) => {
    if (key === undefined) return [];
    const isRepeated = seen.has(key.value);
    seen.add(key.value);
    return isRepeated ? [key] : [];
  });
  return [...here, ...deeper];
}

function offsetOf(root: Node, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node === undefined) continue;
    return node.parent?.type === 'property' ? node.parent.offset : node.offset;
  }
  return root.offset;
}

/** The parser's error names that have a message of their own. */
const SYNTAX_FAULTS = [
  'InvalidSymbol',
  'InvalidNumberFormat',
  'PropertyNameExpected',
  'ValueExpected',
  'ColonExpected',
  'CommaExpected',
  'CloseBraceExpected',
  'CloseBracketExpected',
  'EndOfFileExpected',
  'InvalidCommentToken',
  'UnexpectedEndOfString',
  'InvalidUnicode',
  'InvalidEscapeCharacter',
  'InvalidCharacter',
] as const;
type SyntaxFault = (typeof SYNTAX_FAULTS)[number];

/** Those that mean the same. */
const MEANT: Readonly<Record<string, SyntaxFault>> = {
  UnexpectedEndOfComment: 'InvalidCommentToken',
  UnexpectedEndOfNumber: 'InvalidNumberFormat',
};

function syntaxFault({ error }: ParseError): Sentence {
  const name = printParseErrorCode(error);
  const fault = MEANT[name] ?? SYNTAX_FAULTS.find((one) => one === name);
  return sentence(fault === undefined ? 'plan-file.no-json' : `plan-file.syntax.${fault}`);
}
