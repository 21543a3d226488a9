import { parseSync, Visitor } from 'oxc-parser';

/*
 * What the least of the browsers that Next builds for lack: Chrome 111, Firefox 111 and Safari 16.4. Firefox ESR 115 lacks
 * less. Versions are those of MDN's browser-compat-data, looked up on 30 November 2026.
 */

/** Methods by name, whatever they are called on, and the first version of the last of the three to have it. */
const METHODS: Readonly<Record<string, string>> = {
  toSorted: 'Firefox 115',
  toReversed: 'Firefox 115',
  toSpliced: 'Firefox 115',
  isWellFormed: 'Firefox 119',
  toWellFormed: 'Firefox 119',
  isSubsetOf: 'Firefox 127',
  isSupersetOf: 'Firefox 127',
  isDisjointFrom: 'Firefox 127',
  symmetricDifference: 'Firefox 127',
  checkVisibility: 'Safari 17.4',
  showPopover: 'Firefox 125',
  hidePopover: 'Firefox 125',
  togglePopover: 'Firefox 125',
  startViewTransition: 'Firefox 144',
  setHTMLUnsafe: 'Firefox 123',
  getHTML: 'Firefox 128',
  moveBefore: 'Firefox 144',
  caretPositionFromPoint: 'Chrome 128',
  requestClose: 'Firefox 139',
  transferToFixedLength: 'Firefox 122',
};

/** Members of what stands everywhere. */
const MEMBERS: Readonly<Record<string, string>> = {
  'Object.groupBy': 'Firefox 119',
  'Map.groupBy': 'Firefox 119',
  'Promise.withResolvers': 'Firefox 121',
  'Promise.try': 'Firefox 134',
  'Array.fromAsync': 'Firefox 115',
  'URL.canParse': 'Firefox 115',
  'URL.parse': 'Firefox 126',
  'Intl.Segmenter': 'Firefox 125',
  'Intl.DurationFormat': 'Firefox 136',
  'RegExp.escape': 'Firefox 134',
  'Iterator.from': 'Firefox 131',
  'AbortSignal.any': 'Firefox 124',
  'Math.f16round': 'Firefox 129',
  'Math.sumPrecise': 'Firefox 137',
  'Error.isError': 'Firefox 138',
  'CSS.highlights': 'Firefox 140',
  'navigator.wakeLock': 'Firefox 126',
  'navigator.vibrate': 'no Safari',
  'navigator.userAgentData': 'no Firefox',
  'scheduler.postTask': 'Firefox 142',
};

/** Names that stand by themselves. */
const GLOBALS: Readonly<Record<string, string>> = {
  CompressionStream: 'Firefox 113',
  DecompressionStream: 'Firefox 113',
  Float16Array: 'Firefox 129',
  requestIdleCallback: 'no Safari',
  CloseWatcher: 'no Firefox',
};

interface Lack {
  readonly what: string;
  /** Which of the browsers lacks it, or the first version that has it. */
  readonly since: string;
  /** The script from a little before it on. */
  readonly where: string;
}

/**
 * What a built script uses that one of those browsers lacks. What is asked for before it is used, somewhere in the same
 * script by `typeof` or `in`, is no lack: the script does without it.
 */
export function lacksOfScript(name: string, source: string): readonly Lack[] {
  const { program, errors } = parseSync(name, source);
  if (errors.length > 0) throw new Error(`${name} can't be read: ${errors[0]?.message}`);
  const found: { readonly what: string; readonly since: string; readonly at: number }[] = [];
  const asked = new Set<string>();
  const note = (table: Readonly<Record<string, string>>, what: string, at: number) => {
    if (Object.hasOwn(table, what)) found.push({ what, since: table[what]!, at });
  };
  new Visitor({
    MemberExpression(node) {
      if (node.computed || node.property.type !== 'Identifier') return;
      const { name: member } = node.property;
      if (node.object.type === 'Identifier')
        note(MEMBERS, `${node.object.name}.${member}`, node.start);
      note(METHODS, member, node.start);
    },
    NewExpression({ callee, start }) {
      if (callee.type === 'Identifier') note(GLOBALS, callee.name, start);
    },
    CallExpression({ callee, start }) {
      if (callee.type === 'Identifier') note(GLOBALS, callee.name, start);
    },
    UnaryExpression({ operator, argument }) {
      if (operator === 'typeof') asked.add(source.slice(argument.start, argument.end));
    },
    BinaryExpression({ operator, left }) {
      if (operator === 'in' && left.type === 'Literal') asked.add(String(left.value));
    },
    Literal(node) {
      const flags = 'regex' in node && node.regex ? node.regex.flags : '';
      if (flags.includes('v')) found.push({ what: 'flag v', since: 'Firefox 116', at: node.start });
    },
    VariableDeclaration({ kind, start }) {
      if (kind.includes('using')) found.push({ what: kind, since: 'no Safari', at: start });
    },
  }).visit(program);
  const isAsked = (what: string) =>
    [...asked].some((one) => one.includes(what.slice(what.indexOf('.') + 1)));
  return found
    .filter(({ what }) => !isAsked(what))
    .map(({ what, since, at }) => ({
      what,
      since,
      where: `${name}: ${source.slice(Math.max(0, at - 60), at + 60)}`,
    }));
}

/** Of style sheets: a pattern, and the first version of the last of the three that knows it. */
const STYLES: readonly (readonly [what: string, pattern: RegExp, since: string])[] = [
  [':has()', /:has\(/, 'Firefox 121'],
  ['nesting', /[{;}]\s*&[\s:.[>+~#*]/, 'Firefox 117'],
  ['color-mix()', /color-mix\(/, 'Firefox 113'],
  ['oklch()', /\bokl(?:ch|ab)\(/, 'Firefox 113'],
  ['light-dark()', /light-dark\(/, 'Firefox 120'],
  ['@scope', /@scope\b/, 'Firefox 146'],
  ['@starting-style', /@starting-style\b/, 'Firefox 129'],
  ['@property', /@property\b/, 'Firefox 128'],
  ['linear()', /[\s:,]linear\(/, 'Firefox 112'],
  ['round()', /[\s:,(](?:round|mod|rem)\(/, 'Firefox 118'],
  ['lh', /\d(?:r?lh|r?cap|r?ic)\b/, 'Firefox 120'],
  ['field-sizing', /[;{]field-sizing:/, 'no Firefox'],
  ['text-wrap', /[;{]text-wrap:/, 'Firefox 121'],
  [':user-invalid', /:user-(?:in)?valid/, 'Chrome 119'],
  [':popover-open', /:popover-open/, 'Firefox 125'],
  ['anchor()', /\banchor(?:-size)?\(/, 'no Firefox'],
  ['interpolate-size', /interpolate-size:/, 'no Firefox'],
];

/** What a style sheet uses that one of those browsers doesn't know, by name. */
export function lacksOfStyles(source: string): readonly string[] {
  // In quotes and in the names of classes everything may stand.
  const plain = source.replace(/\\./g, '_').replace(/"[^"]*"/g, '""');
  return STYLES.filter(([, pattern]) => pattern.test(plain)).map(([what]) => what);
}
