/** Every symbol that the lesson explains where it stands, in the order in which they come up. */
export const SYMBOLS = [
  'w',
  'L',
  'g',
  'a',
  'm',
  'v',
  'mhat',
  'vhat',
  't',
  'beta1',
  'beta2',
  'epsilon',
] as const;
export type SymbolId = (typeof SYMBOLS)[number];

/** How a symbol is set: a letter, with a hat or with an index. */
export interface SymbolLook {
  readonly letter: string;
  readonly hasHat?: true;
  readonly index?: string;
}

export const SYMBOL_LOOKS: Readonly<Record<SymbolId, SymbolLook>> = {
  w: { letter: 'w' },
  L: { letter: 'L' },
  g: { letter: 'g' },
  a: { letter: 'a' },
  m: { letter: 'm' },
  v: { letter: 'v' },
  mhat: { letter: 'm', hasHat: true },
  vhat: { letter: 'v', hasHat: true },
  t: { letter: 't' },
  beta1: { letter: 'β', index: '1' },
  beta2: { letter: 'β', index: '2' },
  epsilon: { letter: 'ε' },
};

/** How a text names each symbol, for `markedParts`. */
export const SYMBOL_MARKS = Object.fromEntries(SYMBOLS.map((id) => [id, `{${id}}`])) as Readonly<
  Record<SymbolId, string>
>;
