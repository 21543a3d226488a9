import type { CompiledMessage } from 'icu-minify/format';

type Node = Exclude<CompiledMessage, string>[number];

/** Characters of Unicode: what is between them is laid out by itself, in the direction of its first letter. */
const [OPEN, CLOSE] = ['\u2068', '\u2069'] as const;

/**
 * A message in which everything that is put into it stands in isolation: a formula, a sign before a number or a name of
 * another script would otherwise be taken apart and laid out by the direction of the sentence. Characters do it, as no
 * element can in the text of a drawing, in the title of a tab and in an attribute.
 */
export function isolated(message: CompiledMessage): CompiledMessage {
  return typeof message === 'string' ? message : message.flatMap(isolatedNode);
}

/** The same of a text by itself, as one among others in a list. */
export function isolatedText(text: string): string {
  return OPEN + text + CLOSE;
}

/** @returns texts and nodes of the compiler: see `icu-minify/format` */
function isolatedNode(node: Node): Node[] {
  if (!Array.isArray(node)) return [node];
  const [name, type, options, ...rest] = node as readonly unknown[];
  if (isOptions(options)) {
    const branches = Object.entries(options).map(([key, branch]) => [key, isolatedBranch(branch)]);
    return [[name, type, Object.fromEntries(branches), ...rest] as Node];
  }
  // Numbers and what is put in as it is; a tag, with what is between, which may be a formula.
  const isTag = type !== undefined && (typeof type !== 'number' || type === 0);
  const inside = isTag ? [name, ...(node.slice(1) as Node[]).flatMap(isolatedNode)] : node;
  return [OPEN, inside as Node, CLOSE];
}

/** The branches of a plural or a select; a number has at most a style, by its name or with no choices in it. */
function isOptions(part: unknown): part is Readonly<Record<string, Node | Node[]>> {
  return typeof part === 'object' && part !== null && 'other' in part;
}

function isolatedBranch(branch: Node | Node[]): Node | Node[] {
  return Array.isArray(branch) ? (branch as Node[]).flatMap(isolatedNode) : branch;
}
