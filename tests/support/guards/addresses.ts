import { parseSync, type Span, Visitor } from 'oxc-parser';

/** An address of this server that isn't written as it has to be below a base path. */
export interface WrongAddress {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** Attributes by which a browser asks a server for something. */
const ASKS = /^(?:href|xlinkHref|src|srcSet|action|formAction|poster|data)$/;
/** Calls whose first argument is an address that the browser takes as it stands. */
const TAKES_ADDRESS =
  /^(?:fetch|(?:window\.)?location\.(?:assign|replace)|open|window\.open|.*\.register|EventSource)$/;
/** Calls of Next's own, which puts the base path before what it is given. */
const OF_NEXT = /^(?:router\.(?:push|replace|prefetch)|redirect|permanentRedirect)$/;
/** Components that do the same. */
const NEXT_COMPONENTS: ReadonlySet<string> = new Set(['Link', 'Form']);
/** Values that are whole addresses of some server: links to be shown beside their QR code. */
const WHOLE = /^(?:link|url)$/;
const OWN = /\bownAddress\(|\bBASE_PATH\b/;

/**
 * Addresses of a source file that would lead past the base path: tags and fetches without `ownAddress`, and, the other
 * way round, Next's links with it, which would have it twice.
 */
export function wrongAddressesIn(path: string, source: string): readonly WrongAddress[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} can't be parsed: ${errors[0]!.message}`);
  const wrong: WrongAddress[] = [];
  const textOf = ({ start, end }: Span) => source.slice(start, end);
  const add = (node: Span) =>
    wrong.push({ line: source.slice(0, node.start).split('\n').length, text: textOf(node) });
  new Visitor({
    JSXOpeningElement({ name, attributes }) {
      const tag = textOf(name);
      const isNext = NEXT_COMPONENTS.has(tag);
      if (!isNext && !/^[a-z]/.test(tag)) return;
      for (const attribute of attributes) {
        if (attribute.type !== 'JSXAttribute' || !ASKS.test(textOf(attribute.name))) continue;
        if (attribute.value === null) continue;
        const value = textOf(attribute.value)
          .replace(/^\{([\s\S]*)\}$/, '$1')
          .trim();
        if (isNext ? OWN.test(value) : leadsPast(value)) add(attribute);
      }
    },
    CallExpression(node) {
      const callee = textOf(node.callee);
      const [first] = node.arguments;
      if (first === undefined) return;
      if (OF_NEXT.test(callee)) {
        if (OWN.test(textOf(first))) add(node);
      } else if (TAKES_ADDRESS.test(callee)) {
        if (startsAtRoot(textOf(first))) add(first);
      } else if (/(?:^|\.)(?:push|replace)State$/.test(callee)) {
        const [, , address] = node.arguments;
        if (address !== undefined && startsAtRoot(textOf(address))) add(address);
      }
    },
    NewExpression({ callee, arguments: [first] }) {
      const makes = textOf(callee);
      if (!/^(?:URL|Worker|SharedWorker|EventSource|Request)$/.test(makes)) return;
      if (first !== undefined && startsAtRoot(textOf(first))) add(first);
    },
  }).visit(program);
  return wrong;
}

/** In a tag: whatever isn't a place on the same page or beside it, a whole address, or put together by `ownAddress`. */
function leadsPast(value: string): boolean {
  return !(OWN.test(value) || WHOLE.test(value) || /^["'`](?:#|\?|\.{1,2}\/|data:)/.test(value));
}

const startsAtRoot = (argument: string) => /^["'`]\//.test(argument);
