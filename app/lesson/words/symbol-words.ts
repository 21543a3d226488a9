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

export interface SymbolWords {
  /** As it is read out. */
  readonly spoken: string;
  readonly name: string;
  /** Plain text, without marks. */
  readonly meaning: string;
}

export const SYMBOL_WORDS: Readonly<Record<SymbolId, SymbolWords>> = {
  w: {
    spoken: 'w',
    name: 'the weight',
    meaning:
      'The number that training changes. A network has thousands to billions of them; here there is one, or two, x and y.',
  },
  L: {
    spoken: 'L',
    name: 'the loss',
    meaning: 'How wrong the model is with these weights. Training makes it smaller.',
  },
  g: {
    spoken: 'g',
    name: 'the gradient',
    meaning:
      'The slope of the loss where the weight stands: by how much the loss rises for a small move to the right. It points uphill.',
  },
  a: {
    spoken: 'a',
    name: 'the learning rate',
    meaning:
      'A number that you choose. It scales every step and isn’t learned from the data. Also written α, η or lr.',
  },
  m: {
    spoken: 'm',
    name: 'the mean gradient',
    meaning:
      'A running mean of the gradients, in which older ones fade. Also called the first moment.',
  },
  v: {
    spoken: 'v',
    name: 'the mean square',
    meaning:
      'A running mean of the squared gradients; its root is their usual size. Also called the second moment. One for each weight.',
  },
  mhat: {
    spoken: 'm hat',
    name: 'the mean gradient, corrected',
    meaning: 'The mean m, divided by what it lacks at the start because it began at zero.',
  },
  vhat: {
    spoken: 'v hat',
    name: 'the mean square, corrected',
    meaning: 'The mean v, divided by what it lacks at the start because it began at zero.',
  },
  t: {
    spoken: 't',
    name: 'the step',
    meaning: 'The number of this update: 1 for the first. In the corrections it is an exponent.',
  },
  beta1: {
    spoken: 'beta one',
    name: 'the memory of the mean',
    meaning: 'How much of the mean gradient is kept at each step. At 0.9 about the last ten count.',
  },
  beta2: {
    spoken: 'beta two',
    name: 'the memory of the square',
    meaning: 'The same for the squares. At 0.999 about the last thousand count.',
  },
  epsilon: {
    spoken: 'epsilon',
    name: 'a very small number',
    meaning: 'It keeps the division from being one by zero, where all gradients so far were zero.',
  },
};

export const SYMBOL_NOTE_CLOSE = 'Close';
