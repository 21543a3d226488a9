/** Settings as pages of version 0fec7e4 wrote them, and as they stand in its databases. */
const PARABOLA = {
  loss: { id: 'quadratic' },
  optimizer: 'gradient-descent',
  hyperparameters: {},
  start: [4],
  budget: 96,
  target: 0.0001,
  precision: 'float64',
  schedule: { kind: 'constant' },
  clipNorm: null,
  seed: 1,
};

const VALLEY = { ...PARABOLA, loss: { id: 'ill-conditioned' }, start: [4, 1] };

export const RACE = { kind: 'race', experiment: VALLEY, isPredicted: true };

/** Every setting that a race can have, other than it usually is. */
export const TYPED_RACE = {
  kind: 'race',
  isPredicted: false,
  experiment: {
    loss: { expression: 'x^2 + 10*y^2 + sin(x)' },
    optimizer: 'adam',
    hyperparameters: { beta1: 0.8, beta2: 0.99, epsilon: 1e-6 },
    start: [2, -1],
    budget: 120,
    target: 0.01,
    precision: 'float32',
    schedule: { kind: 'warmup-cosine', warmup: 20, final: 0.1 },
    clipNorm: 1,
    seed: 7,
  },
};

export const STEER = { kind: 'steer', experiment: PARABOLA };

export const DUEL = {
  kind: 'duel',
  experiment: VALLEY,
  rival: { ...VALLEY, optimizer: 'momentum', hyperparameters: { momentum: 0.9 } },
};

export const RANGE_TEST = {
  kind: 'range-test',
  experiment: PARABOLA,
  range: { lowest: 0.001, highest: 10, steps: 100, growth: 'exponential' },
};

export const SWEEP = {
  kind: 'sweep',
  experiment: PARABOLA,
  learningRates: [0.001, 0.01, 0.1, 0.9, 1.5],
};

export const QUESTION = {
  kind: 'question',
  text: 'What does twice the rate do?',
  choices: ['It doubles the step', 'It halves the step'],
  isConfidenceAsked: true,
  answer: {
    right: 0,
    feedback: ['Yes: the step is rate times gradient.', 'The other way round.'],
    misconceptions: [null, 'inverse'],
  },
};

export const PLAN = {
  title: 'Two items, kept',
  items: [
    { id: 'valley', title: 'A valley', note: 'Look across.', activity: RACE, timeLimit: 60 },
    { id: 'asked', title: 'A question', note: '', activity: QUESTION, timeLimit: null },
  ],
};

/** Of the versions from 807d2655 on. */
export const WALK_THROUGH = {
  kind: 'walk-through',
  experiment: PARABOLA,
  learningRate: 0.1,
  beside: null,
  updates: 3,
  playsToEnd: false,
  guessed: 1,
};
