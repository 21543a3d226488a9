import { letterOf } from '../../ui/words/letter-of';
import type { AdamFigures } from '../figures/adam-figures';
import type { QuizFigures } from '../figures/quiz-figures';
import { LessonPart } from '../sections/lesson-part';
import { Marked } from '../text/marked';
import type { LessonWords } from '../words/lesson-words';
import { type QuizChoice, type QuizQuestion, quizQuestions } from '../words/quiz-words';
import styles from './quiz.module.css';
import { QuizTally } from './quiz-tally';

/** Three questions. A choice opens its feedback by itself, so that they work without JavaScript. */
export function QuizPart({
  words,
  quiz,
  adaptive,
}: {
  words: LessonWords;
  quiz: QuizFigures;
  adaptive: AdamFigures;
}) {
  const questions = quizQuestions(words, quiz, adaptive);
  return (
    <LessonPart words={words} id="quiz">
      <p className="max-w-[44rem]">{words.say('lesson-quiz.intro')}</p>
      <QuizTally questions={questions.length}>
        <ol className="mt-6 grid gap-10">
          {questions.map((question, at) => (
            <li key={question.id}>
              <Asked words={words} question={question} number={at + 1} />
            </li>
          ))}
        </ol>
      </QuizTally>
      <AnswersOnPaper words={words} questions={questions} />
    </LessonPart>
  );
}

function Asked({
  words,
  question: { id, text, choices },
  number,
}: {
  words: LessonWords;
  question: QuizQuestion;
  number: number;
}) {
  return (
    <div>
      <h3
        id={`question-${id}`}
        className="max-w-[44rem] text-[1.1875rem] font-bold break-after-avoid"
      >
        <span>{number}. </span>
        <Marked words={words} text={text} />
      </h3>
      <div className="mt-4 grid max-w-[44rem] gap-2.5">
        {choices.map((choice, at) => (
          <Choice
            key={choice.text}
            words={words}
            question={id}
            letter={letterOf(at)}
            choice={choice}
          />
        ))}
      </div>
    </div>
  );
}

function Choice({
  words,
  question,
  letter,
  choice: { text, feedback, misconception },
}: {
  words: LessonWords;
  question: string;
  letter: string;
  choice: QuizChoice;
}) {
  const isRight = misconception === null;
  return (
    <details data-question={question} data-right={isRight} className={styles.choice}>
      <summary className="flex min-h-12 items-start gap-3 px-4 py-3 font-semibold">
        <span className="type-title">{letter}</span>
        <span>
          <Marked words={words} text={text} />
        </span>
      </summary>
      <div className="px-4 pb-4">
        <p className="font-bold">
          {isRight ? `✓ ${words.say('lesson-quiz.right')}` : `✗ ${words.say('lesson-quiz.wrong')}`}
        </p>
        <p className="mt-1">
          <Marked words={words} text={feedback} />
        </p>
        {misconception === null ? null : (
          <p className="mt-2 text-[0.9375rem]">
            {words.say('lesson-quiz.belief', { belief: misconception })}
          </p>
        )}
      </div>
    </details>
  );
}

/** Paper opens nothing: the feedback stands behind the questions. */
function AnswersOnPaper({
  words,
  questions,
}: {
  words: LessonWords;
  questions: readonly QuizQuestion[];
}) {
  return (
    <div className="hidden print:block">
      <h3 className="type-title mt-6 mb-2 text-[1.125rem] break-after-avoid">
        {words.say('lesson-quiz.answers')}
      </h3>
      {questions.map(({ id, choices }, question) => (
        <ul key={id} className="mb-3">
          {choices.map(({ text, feedback, misconception }, at) => (
            <li key={text} className="break-inside-avoid">
              <strong>
                {words.say(`lesson-quiz.on-paper.${misconception === null ? 'right' : 'wrong'}`, {
                  place: `${question + 1}${letterOf(at)}`,
                })}
              </strong>{' '}
              <Marked words={words} text={feedback} />
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}
