import type { CompiledMessage } from 'icu-minify/format';
import type { Messages } from './compiled';

/** How much longer other languages may be than English. */
const LONGER = 0.4;

const MARKED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};

/**
 * A catalogue that shows what is wrong with a page: its letters have marks, each message is longer by 40%, and what
 * looks as ever comes from no catalogue.
 * @param messages English
 */
export function disguise(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [key, disguised(message)]),
  );
}

function disguised(message: CompiledMessage): CompiledMessage {
  return typeof message === 'string' ? longer(message) : message.map(node);
}

type Node = Exclude<CompiledMessage, string>[number];

function node(one: Node): Node {
  if (typeof one === 'string') return longer(one);
  if (!Array.isArray(one)) return one;
  const [name, type, options, ...rest] = one as [string, unknown, unknown, ...unknown[]];
  if (type === undefined) return one;
  // A tag: its name, and what is between.
  if (typeof type !== 'number' || type === 0)
    return [name, ...one.slice(1).map((part) => node(part as Node))] as Node;
  if (!isOptions(options)) return one;
  return [
    name,
    type,
    Object.fromEntries(
      Object.entries(options).map(([option, branch]) => [option, branchOf(branch)]),
    ),
    ...rest,
  ] as Node;
}

/** The branches of a plural or a select. */
function isOptions(part: unknown): part is Readonly<Record<string, Node | Node[]>> {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

function branchOf(branch: Node | Node[]): Node | Node[] {
  if (typeof branch === 'string') return longer(branch);
  return Array.isArray(branch) ? (branch as Node[]).map(node) : branch;
}

/** Letters of words, not of markup: `_a_` and `**` stay. */
function longer(text: string): string {
  const marked = text.replace(/[aeiou](?=\p{L})/giu, (letter) => MARKED[letter] ?? letter);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters < 2 ? text : marked + '~'.repeat(Math.ceil(LONGER * text.length));
}
