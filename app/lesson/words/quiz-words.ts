import type { AdamFigures } from '../figures/adam-figures';
import type { QuizFigures, TrainedRate } from '../figures/quiz-figures';
import { type LessonWords, numberList, toDigits } from './lesson-words';

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

/** About other things than the questions of the room's plan, whose answers stay private. */
export function quizQuestions(
  words: LessonWords,
  quiz: QuizFigures,
  adam: AdamFigures,
): readonly QuizQuestion[] {
  return [levelQuestion(words, quiz), rangeQuestion(words, quiz), travelQuestion(words, adam)];
}

function levelQuestion(words: LessonWords, { level, tiny }: QuizFigures): QuizQuestion {
  const [start, next] = level.points;
  const from = start!.weight;
  const slope = Math.abs(start!.gradient);
  const losses = level.points.map(({ loss }) => loss);
  return {
    id: 'level',
    text: words.say('lesson-quiz.level', { from, slope, losses: numberList(words, losses) }),
    choices: [
      {
        text: words.say('lesson-quiz.level.arrived'),
        feedback: words.say('lesson-quiz.level.arrived.feedback', { slope, loss: start!.loss }),
        misconception: words.say('lesson-quiz.level.arrived.belief'),
      },
      {
        text: words.say('lesson-quiz.level.jumps', { from, to: next!.weight }),
        feedback: words.say('lesson-quiz.level.jumps.feedback', { rate: level.rate }),
        misconception: null,
      },
      {
        text: words.say('lesson-quiz.level.short'),
        feedback: words.say('lesson-quiz.level.short.feedback', {
          rate: tiny.rate,
          before: tiny.points[0]!.loss,
          after: tiny.points[1]!.loss,
        }),
        misconception: words.say('lesson-quiz.level.short.belief'),
      },
      {
        text: words.say('lesson-quiz.level.caught'),
        feedback: words.say('lesson-quiz.level.caught.feedback'),
        misconception: words.say('lesson-quiz.level.caught.belief'),
      },
    ],
  };
}

function rangeQuestion(words: LessonWords, { range }: QuizFigures): QuizQuestion {
  const { steps, smallest, third, turn, explosion, startLoss } = range;
  const trained = ({ rate, loss }: TrainedRate) => ({
    trained: words.say('lesson-quiz.range.trained', { rate, steps, loss: toDigits(loss, 2) }),
  });
  return {
    id: 'range',
    text: words.say('lesson-quiz.range', {
      smallest: smallest.rate,
      start: startLoss,
      turn: turn.rate,
      explosion: explosion.rate,
    }),
    choices: [
      {
        text: words.say('lesson-quiz.range.lowest', turn),
        feedback: words.say('lesson-quiz.range.lowest.feedback', trained(turn)),
        misconception: words.say('lesson-quiz.range.lowest.belief'),
      },
      {
        text: words.say('lesson-quiz.range.largest', explosion),
        feedback: words.say('lesson-quiz.range.largest.feedback', trained(explosion)),
        misconception: words.say('lesson-quiz.range.largest.belief'),
      },
      {
        text: words.say('lesson-quiz.range.third', third),
        feedback: words.say('lesson-quiz.range.third.feedback', trained(third)),
        misconception: null,
      },
      {
        text: words.say('lesson-quiz.range.smallest', smallest),
        feedback: words.say('lesson-quiz.range.smallest.feedback', trained(smallest)),
        misconception: words.say('lesson-quiz.range.smallest.belief'),
      },
    ],
  };
}

/** How far the weight of the last question has to go. */
const FAR = 4;

function travelQuestion(words: LessonWords, adam: AdamFigures): QuizQuestion {
  const usual = adam.usualRate;
  const least = FAR / usual;
  return {
    id: 'travel',
    text: words.say('lesson-quiz.travel', { usual, far: FAR }),
    choices: [
      {
        text: words.say('lesson-quiz.travel.dozens'),
        feedback: words.say('lesson-quiz.travel.dozens.feedback', { usual }),
        misconception: words.say('lesson-quiz.travel.dozens.belief'),
      },
      {
        text: words.say('lesson-quiz.travel.nobody'),
        feedback: words.say('lesson-quiz.travel.nobody.feedback', {
          gentle: adam.usualArrives,
          steep: adam.usualArrivesOnSteep,
        }),
        misconception: words.say('lesson-quiz.travel.nobody.belief'),
      },
      {
        text: words.say('lesson-quiz.travel.descent'),
        feedback: words.say('lesson-quiz.travel.descent.feedback', {
          usual,
          gentle: adam.descentArrives,
          steep: adam.descentArrivesOnSteep,
        }),
        misconception: words.say('lesson-quiz.travel.descent.belief'),
      },
      {
        text: words.say('lesson-quiz.travel.about', { least }),
        feedback: words.say('lesson-quiz.travel.about.feedback', {
          far: FAR,
          usual,
          least,
          arrives: adam.usualArrives,
        }),
        misconception: null,
      },
    ],
  };
}
