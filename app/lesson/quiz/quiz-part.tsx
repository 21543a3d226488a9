import { letterOf } from '../../ui/words/letter-of';
import type { AdamFigures } from '../figures/adam-figures';
import type { QuizFigures } from '../figures/quiz-figures';
import { LessonPart } from '../sections/lesson-part';
import { Marked } from '../text/marked';
import { QUIZ_WORDS, type QuizChoice, type QuizQuestion, quizQuestions } from '../words/quiz-words';
import styles from './quiz.module.css';
import { QuizTally } from './quiz-tally';

/** Three questions. A choice opens its feedback by itself, so that they work without JavaScript. */
export function QuizPart({ quiz, adaptive }: { quiz: QuizFigures; adaptive: AdamFigures }) {
  const questions = quizQuestions(quiz, adaptive);
  return (
    <LessonPart id="quiz">
      <p className="max-w-[44rem]">{QUIZ_WORDS.intro}</p>
      <QuizTally questions={questions.length}>
        <ol className="mt-6 grid gap-10">
          {questions.map((question, at) => (
            <li key={question.id}>
              <Asked question={question} number={at + 1} />
            </li>
          ))}
        </ol>
      </QuizTally>
      <AnswersOnPaper questions={questions} />
    </LessonPart>
  );
}

function Asked({
  question: { id, text, choices },
  number,
}: {
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
        <Marked text={text} />
      </h3>
      <div className="mt-4 grid max-w-[44rem] gap-2.5">
        {choices.map((choice, at) => (
          <Choice key={choice.text} question={id} letter={letterOf(at)} choice={choice} />
        ))}
      </div>
    </div>
  );
}

function Choice({
  question,
  letter,
  choice: { text, feedback, misconception },
}: {
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
          <Marked text={text} />
        </span>
      </summary>
      <div className="px-4 pb-4">
        <p className="font-bold">{isRight ? `✓ ${QUIZ_WORDS.right}` : `✗ ${QUIZ_WORDS.wrong}`}</p>
        <p className="mt-1">
          <Marked text={feedback} />
        </p>
        {misconception === null ? null : (
          <p className="mt-2 text-[0.9375rem]">{`${QUIZ_WORDS.belief}: “${misconception}.”`}</p>
        )}
      </div>
    </details>
  );
}

/** Paper opens nothing: the feedback stands behind the questions. */
function AnswersOnPaper({ questions }: { questions: readonly QuizQuestion[] }) {
  return (
    <div className="hidden print:block">
      <h3 className="type-title mt-6 mb-2 text-[1.125rem] break-after-avoid">
        {QUIZ_WORDS.answers}
      </h3>
      {questions.map(({ id, choices }, question) => (
        <ul key={id} className="mb-3">
          {choices.map(({ text, feedback, misconception }, at) => (
            <li key={text} className="break-inside-avoid">
              <strong>{`${question + 1}${letterOf(at)} ${misconception === null ? `✓ ${QUIZ_WORDS.right}.` : '✗'}`}</strong>{' '}
              <Marked text={feedback} />
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}
