import {
  formatCount,
  formatQuantity,
  formatRate,
  formatSignificant,
} from '#core/engine/number-format';
import type { AdamFigures } from '../figures/adam-figures';
import type { QuizFigures, TrainedRate } from '../figures/quiz-figures';

/** A choice of the lesson's own questions: the right one stands for no misconception. */
export interface QuizChoice {
  readonly text: string;
  readonly feedback: string;
  readonly misconception: string | null;
}

export interface QuizQuestion {
  readonly id: string;
  readonly text: string;
  readonly choices: readonly QuizChoice[];
}

export const QUIZ_WORDS = {
  intro:
    'Choose, and read what it says. Then open the others too: each wrong one is a belief that many hold.',
  right: 'Right',
  wrong: 'Not this one',
  belief: 'The belief behind it',
  answers: 'The answers',
} as const;

/** How many were right at once, of those answered. */
export function tallyWords(right: number, answered: number, all: number): string {
  if (answered === 0) return '';
  if (answered < all) return `${right} of ${answered} so far, counting first choices.`;
  return `${right} of ${all} at the first choice.`;
}

/** About other things than the questions of the room's plan, whose answers stay private. */
export function quizQuestions(quiz: QuizFigures, adam: AdamFigures): readonly QuizQuestion[] {
  return [levelQuestion(quiz), rangeQuestion(quiz), travelQuestion(adam)];
}

function levelQuestion({ level, tiny }: QuizFigures): QuizQuestion {
  const losses = level.points.map(({ loss }) => n(loss)).join(', ');
  const slope = n(Math.abs(level.points[0]!.gradient));
  const from = n(level.points[0]!.weight);
  const to = n(level.points[1]!.weight);
  return {
    id: 'level',
    text: `A run on $w^2$ starts at _w_ = ${from}. Step after step the loss reads ${losses}. Each gradient has the size ${slope}. What is going on?`,
    choices: [
      {
        text: 'It has arrived: the loss doesn’t change any more.',
        feedback: `On the floor of the valley the gradient is 0. Here it is ${slope} at every step, and ${n(level.points[0]!.loss)} is the loss that it began with. Level isn’t low.`,
        misconception: 'A level loss is a finished training',
      },
      {
        text: `It jumps from ${from} to ${to} and back.`,
        feedback: `Yes. It is exactly on the edge, at _a_ = ${formatRate(level.rate)}: each step multiplies _w_ by −1. The loss is the same on both sides, so its curve can’t show the jump. At any smaller rate it comes to rest.`,
        misconception: null,
      },
      {
        text: 'The steps are too short to be seen.',
        feedback: `Short steps downhill do lower the loss, however little: at ${formatRate(tiny.rate)} the first one takes it from ${n(tiny.points[0]!.loss)} to ${n(tiny.points[1]!.loss)}. This one doesn’t fall at all.`,
        misconception: 'Whatever stands still needs a larger rate',
      },
      {
        text: 'It is caught in a local minimum.',
        feedback: `In a minimum, local or not, the gradient is 0. And $w^2$ has only one.`,
        misconception: 'No progress means a local minimum',
      },
    ],
  };
}

function rangeQuestion({ range }: QuizFigures): QuizQuestion {
  const { steps, smallest, third, turn, explosion, startLoss } = range;
  const trained = ({ rate, loss }: TrainedRate) =>
    `Trained with ${two(rate)} on this loss, with the same noise, for ${formatCount(steps)} steps, the loss ends at ${two(loss)}.`;
  return {
    id: 'range',
    text: `A range test begins at ${formatRate(smallest.rate)}, with a loss of ${formatQuantity(startLoss)}. The loss is lowest at a rate of ${two(turn.rate)}, and at ${two(explosion.rate)} it is higher than at the start. You can train with one fixed rate. Which one do you take?`,
    choices: [
      {
        text: `${two(turn.rate)}: there the loss was lowest.`,
        feedback: `It was low because of the steps before, which were shorter. ${trained(turn)}`,
        misconception: 'The lowest point of a range test is the best rate',
      },
      {
        text: `${two(explosion.rate)}: the largest is the fastest.`,
        feedback: `Beyond the edge steps lead outwards, and larger ones lead out faster. ${trained(explosion)}`,
        misconception: 'The larger the rate, the faster it learns',
      },
      {
        text: `${two(third.rate)}: a third of the lowest.`,
        feedback: `Yes: well below the turn, and still in the stretch where the loss fell. ${trained(third)}`,
        misconception: null,
      },
      {
        text: `${formatRate(smallest.rate)}: it can’t do harm.`,
        feedback: `It does no harm and hardly any good: at that end the curve was level. ${trained(smallest)}`,
        misconception: 'The safest rate is the best rate',
      },
    ],
  };
}

function travelQuestion(adam: AdamFigures): QuizQuestion {
  const { usualRate, usualArrives, usualArrivesOnSteep, descentArrives, descentArrivesOnSteep } =
    adam;
  const far = 4;
  const least = formatCount(far / usualRate);
  return {
    id: 'travel',
    text: `Adam runs at its usual ${formatRate(usualRate)}. The best value of a weight is ${far} away from where it starts. Nothing is known of how steep the loss is. About how many steps does it need at least?`,
    choices: [
      {
        text: 'A few dozen: it makes its steps as long as they need to be.',
        feedback: `It divides the gradient by its usual size. What is left is about 1, times _a_. So a step is about ${formatRate(usualRate)} long, however far it is to go.`,
        misconception: 'Adam knows how far it has to go',
      },
      {
        text: 'Nobody can say: on a steep loss it goes faster.',
        feedback: `Its steps don’t lengthen with the slope, since the slope is divided out. On $w^2$ it reaches the goal after ${formatCount(usualArrives)} steps, on $50\\,w^2$ after ${formatCount(usualArrivesOnSteep)}.`,
        misconception: 'A steeper loss makes Adam faster',
      },
      {
        text: 'As many as plain descent at the same rate.',
        feedback: `The same rate is another step in another optimizer. Plain descent at ${formatRate(usualRate)} takes ${formatCount(descentArrives)} steps to the goal on $w^2$ and ${formatCount(descentArrivesOnSteep)} on $50\\,w^2$.`,
        misconception: 'A rate means the same in every optimizer',
      },
      {
        text: `About ${least}.`,
        feedback: `Yes: ${far} / ${formatRate(usualRate)} = ${least}, since a step is about as long as the rate. To come to rest takes longer: on $w^2$ it is at the goal after ${formatCount(usualArrives)}.`,
        misconception: null,
      },
    ],
  };
}

function two(value: number): string {
  return formatSignificant(value, 2);
}

function n(value: number): string {
  return formatSignificant(value, 4);
}
