import { defaultExperiment } from '#core/engine/experiment/experiment';
import type { Activity, ActivityKind } from '#core/lesson/activities/activity';
import type { Question } from '#core/lesson/activities/question';

/** What a fixture's activity is made from. */
export interface ActivitySetting {
  readonly kind: ActivityKind;
  readonly loss: string;
  readonly optimizer: string;
  readonly isPredicted: boolean;
  /** Texts as long as they may be. */
  readonly isLong: boolean;
}

/** One activity of each kind, by the engine's defaults. */
export function galleryActivity(setting: ActivitySetting): Activity {
  const { kind, loss, optimizer, isPredicted, isLong } = setting;
  const experiment = defaultExperiment({ id: loss }, optimizer);
  switch (kind) {
    case 'race':
      return { kind, experiment, isPredicted };
    case 'steer':
      return { kind, experiment };
    case 'duel':
      return { kind, experiment, rival: defaultExperiment({ id: loss }, 'adam') };
    case 'range-test':
      return {
        kind,
        experiment,
        range: { lowest: 1e-4, highest: 1, steps: 100, growth: 'exponential' },
      };
    case 'sweep':
      return { kind, experiment, learningRates: [1e-4, 1e-3, 3e-3, 0.01, 0.03, 0.07, 0.1, 0.3] };
    case 'question':
      return isLong ? LONG_QUESTION : QUESTION;
  }
}

const QUESTION: Question = {
  kind: 'question',
  text: 'In training, the loss rises, then swings wildly, then becomes NaN. What is the most likely cause?',
  choices: [
    'The learning rate is too small for this budget.',
    'The learning rate is too large: each step lands further out than the one before.',
    'The network has too few weights to fit the data.',
    'Adam was used, which always diverges in the end.',
  ],
  isConfidenceAsked: true,
  answer: {
    right: 1,
    feedback: [
      'Too small a rate makes the loss fall slowly; it does not make it rise.',
      'Each update jumps across the valley and lands higher than it left, until the numbers overflow.',
      'Too few weights leave the loss high, but calm.',
      'Adam has an edge too, further out; it does not diverge by itself.',
    ],
    misconceptions: ['slow means unstable', null, 'capacity', 'Adam is unsafe'],
  },
};

const WORDS =
  'the loss rises and then swings from side to side until it is not a number any more, ';
const longText = (length: number) =>
  WORDS.repeat(6)
    .slice(0, length - 1)
    .trimEnd();

/** 400 letters, six choices of 160, feedback of 400. */
const LONG_QUESTION: Question = {
  ...QUESTION,
  text: `${longText(400)}?`,
  choices: Array.from({ length: 6 }, (_, at) => `${at + 1}: ${longText(157)}.`),
  answer: {
    right: 1,
    feedback: Array.from({ length: 6 }, () => `${longText(400)}.`),
    misconceptions: [null, null, null, null, null, null],
  },
};
