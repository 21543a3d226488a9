import { defaultExperiment } from '#core/engine/experiment/experiment';
import type { Activity, ActivityKind } from '#core/lesson/activities/activity';
import { type FractalEdge, WHOLE_WINDOW } from '#core/lesson/activities/fractal-edge';
import type { Question } from '#core/lesson/activities/question';
import { rivalPart } from '../../activities/duel/setup';
import { FIRST_OWN, type OwnDrafts, ownDraftsOf, setupOf } from '../../activities/setup';
import { withNoise } from '../../parts/setup/drafts/changed-draft';
import { defaultDraft } from '../../parts/setup/drafts/experiment-draft';

/** The rules of steering allow no more: a hand couldn't follow. */
const STEERABLE_STEPS = 480;

/** Needs a loss with two weights, and a start that makes a picture. */
const TWO_RATES: FractalEdge = {
  kind: 'fractal-edge',
  experiment: {
    ...defaultExperiment({ id: 'edge-of-stability' }, 'gradient-descent'),
    start: [1.4, 0.9],
    budget: 200,
  },
  windows: [WHOLE_WINDOW],
};

/** Every page's script may hold it, as those of the built-in plan may not. */
const QUESTION: Question = {
  kind: 'question',
  text: 'In training the loss rises, or it swings wildly. What do you do first?',
  choices: ['Wait: it settles.', 'Lower the learning rate.', 'Raise it.', 'Start elsewhere.'],
  isConfidenceAsked: true,
  answer: {
    right: 1,
    feedback: [
      'Above the edge each step makes it worse, so more of them end further out.',
      'The direction is right and the step is too long: it lands higher on the other side.',
      'The steps are too long already.',
      'From everywhere the same steps are too long.',
    ],
    misconceptions: [
      'More steps cure every training',
      null,
      'A rising loss means that the steps are too short',
      'Whatever goes wrong is the starting point',
    ],
  },
};

/** An activity of this kind, as an instructor would set it up: on this loss, if it runs one. */
export function offered(
  kind: ActivityKind,
  loss: string,
  optimizer: string,
  isPredicted: boolean,
  /** Of a demonstration. */
  rates: readonly number[] = [],
  noise = '0',
): Activity {
  if (kind === TWO_RATES.kind) return TWO_RATES;
  const draft = withNoise(defaultDraft({ id: loss }, optimizer), noise);
  const steps = Math.min(Number(draft.budget), STEERABLE_STEPS);
  const own: OwnDrafts = {
    ...ownDraftsOf(QUESTION),
    race: { isPredicted, isConfidenceAsked: false },
    duel: rivalPart(defaultDraft({ id: loss }, 'adam')),
    'range-test': { ...FIRST_OWN['range-test'], lowest: '0.0001', highest: '1' },
    'walk-through': {
      ...FIRST_OWN['walk-through'],
      guessed: isPredicted ? '0' : '1',
      updates: '5',
    },
    sweep: { rates: rates.join(' ') || '0.0001 0.001 0.003 0.01 0.03 0.07 0.1 0.3' },
  };
  const result = setupOf<ActivityKind>(kind).activityOf(
    kind === 'steer'
      ? { ...draft, budget: String(steps) }
      : { ...draft, ...(kind === 'range-test' && { noise: '2', seed: '6' }) },
    own[kind],
  );
  if (!result.ok) throw new Error(result.error.message.key);
  return result.value;
}

/** A duel of descent on the narrow valley with a rival that takes no rate. */
export function offeredRival(rival: string): Activity {
  const draft = defaultDraft({ id: 'ill-conditioned' }, 'gradient-descent');
  const own = rivalPart(defaultDraft(draft.loss, rival));
  const result = setupOf<ActivityKind>('duel').activityOf(draft, own);
  if (!result.ok) throw new Error(result.error.message.key);
  return result.value;
}

const WORDS =
  'the loss rises and then swings from side to side until it is not a number any more, ';
const longText = (length: number) =>
  `${WORDS.repeat(6)
    .slice(0, length - 1)
    .trimEnd()}.`;

/** 400 letters, six choices of 160, feedback of 400. */
export const LONG_QUESTION: Question = {
  kind: 'question',
  text: longText(400),
  choices: Array.from({ length: 6 }, (_, at) => `${at + 1}: ${longText(157)}`),
  isConfidenceAsked: true,
  answer: {
    right: 1,
    feedback: Array.from({ length: 6 }, () => longText(400)),
    misconceptions: Array.from({ length: 6 }, () => null),
  },
};
