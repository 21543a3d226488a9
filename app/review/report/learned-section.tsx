import type { Learned } from '#core/report/learned/learned';
import type { Words } from '#core/words/words';
import { MatrixTable } from './matrix-table';
import { MovesPart } from './moves-part';
import { QuestionTable } from './question-table';

/** What the class learned: how its picks moved, and its answers. */
export function LearnedSection({ words, learned }: { words: Words; learned: Learned }) {
  const { moves, questions, matrix } = learned;
  if (moves === null && questions.length === 0) return null;
  return (
    <section
      aria-labelledby="learned"
      className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-x-8 gap-y-1.5 @min-[660px]:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]"
    >
      <h2 id="learned" className="col-span-full text-[20px] leading-[1.2] type-title">
        {words.say('report.learned')}
      </h2>
      {moves !== null && <MovesPart words={words} moves={moves} />}
      {questions.length > 0 && (
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-2.5">
          <QuestionTable words={words} questions={questions} />
          {matrix !== null && <MatrixTable words={words} matrix={matrix} />}
        </div>
      )}
    </section>
  );
}
