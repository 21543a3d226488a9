import { parseSync, Visitor } from 'oxc-parser';

/** A text in a source file that looks as if people read it. */
export interface Phrase {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Text extends Span {
  /** Holes of a template are a zero. */
  readonly text: string;
  readonly isOfPage: boolean;
}

/** What is said to who programs or runs the product, in English: errors, logs, and what fields of a format mean. */
const TO_PROGRAMMERS = /(?:^|\.)(?:describe|meta|info|warn|error|debug|log|note|\w*Error)$/;
/** Attributes that nobody reads. */
const UNREAD =
  /^(?:class(?:Name)?|[a-z]\w*ClassName|d|viewBox|style|href|src|id|key|transform|points|type|role|rel|htmlFor|sizes|font|source)$/;
/** Properties that are shown, wherever they stand. */
const READ = /^(?:label|title|text|caption|hint|unit|heading|placeholder)$/;

/** Style sheets, selectors, formulas in TeX. */
const FOR_MACHINES = /[{}\\]|\[\w+=|^\w+\($/;
/** The same in every language: the product's name, keys of the keyboard. */
const NAMES: ReadonlySet<string> = new Set(['Overshoot', 'Enter', 'Escape', 'Space', 'Tab']);

/** Words without which English has hardly a sentence. */
const ENGLISH =
  /(?:^|[\s(“])(?:the|a|an|of|is|are|and|or|to|in|on|with|for|from|not|no|it|at|by|each|every|this|that|was|than|after|before|still|you|your|has|have)(?:[\s,.;:)”]|$)/i;

/**
 * Texts of a source file that people read on a screen, as far as can be told by their looks: what stands between tags, and
 * every literal of more than one word that reads as English. A single word counts where it is shown: in an attribute, or in
 * braces between tags.
 */
export function phrasesIn(path: string, source: string): readonly Phrase[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} can't be parsed: ${errors[0]!.message}`);
  const texts: Text[] = [];
  const unread: Span[] = [];
  const shown: Span[] = [];
  new Visitor({
    ImportDeclaration(node) {
      unread.push(node);
    },
    TSLiteralType(node) {
      unread.push(node);
    },
    ThrowStatement(node) {
      unread.push(node);
    },
    CallExpression(node) {
      const { callee } = node;
      const name = source.slice(callee.start, callee.end);
      if (TO_PROGRAMMERS.test(name)) unread.push(...node.arguments);
    },
    NewExpression(node) {
      if (TO_PROGRAMMERS.test(source.slice(node.callee.start, node.callee.end))) unread.push(node);
    },
    JSXAttribute(node) {
      const isUnread = node.name.type === 'JSXIdentifier' && UNREAD.test(node.name.name);
      (isUnread ? unread : shown).push(node);
    },
    JSXExpressionContainer(node) {
      shown.push(node);
    },
    Property(node) {
      if (node.key.type !== 'Identifier') return;
      if (READ.test(node.key.name)) shown.push(node.value);
      // Of a loss or an optimizer: the publication.
      if (node.key.name === 'source') unread.push(node.value);
    },
    JSXText({ start, end, value }) {
      texts.push({ start, end, text: value, isOfPage: true });
    },
    Literal({ start, end, value }) {
      if (typeof value === 'string') texts.push({ start, end, text: value, isOfPage: false });
    },
    TemplateLiteral({ start, end, quasis }) {
      const text = quasis.map(({ value }) => value.cooked ?? '').join(' 0 ');
      texts.push({ start, end, text, isOfPage: false });
    },
  }).visit(program);
  const isIn = (spans: readonly Span[], { start, end }: Span) =>
    spans.some((span) => span.start <= start && end <= span.end);
  return texts
    .filter((one) => !isIn(unread, one))
    .filter(({ text }) => !FOR_MACHINES.test(text) && !NAMES.has(text.trim()))
    .filter((one) => (one.isOfPage ? hasWord(one.text) : isPhrase(one.text, isIn(shown, one))))
    .map(({ start, text }) => ({
      line: source.slice(0, start).split('\n').length,
      text: text.trim().replace(/\s+/g, ' '),
    }));
}

function hasWord(text: string): boolean {
  return /\p{L}{3,}/u.test(text);
}

function isPhrase(text: string, isShown: boolean): boolean {
  const bare = text.trim().replace(/\s+/g, ' ');
  if (/\p{L}{2,}[,.;:’]? \(?\p{L}+/u.test(bare)) {
    return ENGLISH.test(bare) || /^\p{Lu}\p{Ll}+ \p{L}/u.test(bare) || /[.?!…]$/.test(bare);
  }
  return isShown && /^\p{Lu}\p{Ll}{2,}[.…:]?$/u.test(bare);
}
