import type { Confidence } from '#core/lesson/round';
import type { ReviewParticipant, ReviewRun } from '#core/report/session-review';
import type { Words } from '#core/words/words';
import { sureSentence, sureWords } from '../../../parts/review/review-words';
import { StudentNames } from '../../../parts/review/student-names';

const ROWS: readonly Confidence[] = ['sure', 'think', 'guess'];

/** How sure the predictions were, against whether they came true. Nothing where nobody said. */
export function PredictionSureness({
  words,
  runs,
  participants,
  base,
}: {
  words: Words<'review' | 'review-rounds'>;
  runs: readonly ReviewRun[];
  participants: readonly ReviewParticipant[];
  base: string | null;
}) {
  const said = runs.filter(
    ({ prediction, confidence }) => prediction !== null && confidence !== null,
  );
  if (said.length === 0) return null;
  const isRight = ({ prediction, verdict }: ReviewRun) => prediction === verdict.outcome;
  const of = (confidence: Confidence, right: boolean) =>
    said.filter((run) => run.confidence === confidence && isRight(run) === right);
  const sureAndWrong = new Set(of('sure', false).map(({ participant }) => participant));
  const right = of('sure', true).length;
  return (
    <section className="grid gap-3 break-inside-avoid">
      <h3 className="text-[17px] type-title">
        {sureSentence(words, right + sureAndWrong.size, right)}
      </h3>
      <table className="w-fit border-collapse text-[15px]">
        <caption className="sr-only">{words.say('review-rounds.sureness')}</caption>
        <thead className="text-[14px] text-mut">
          <tr>
            <th scope="col" className="py-1 pe-6 text-start type-label">
              {words.say('review-rounds.head.sure')}
            </th>
            <th scope="col" className="px-3 py-1 text-end type-label">
              {words.say('review-rounds.sureness.true')}
            </th>
            <th scope="col" className="px-3 py-1 text-end type-label">
              {words.say('review-rounds.sureness.false')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((confidence) => (
            <tr key={confidence} className="border-t border-line">
              <th scope="row" className="py-1 pe-6 text-start font-[600]">
                {sureWords(words, confidence)}
              </th>
              <td className="px-3 py-1 text-end">
                {words.numbers.count(of(confidence, true).length)}
              </td>
              <td className="px-3 py-1 text-end">
                {words.numbers.count(of(confidence, false).length)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <StudentNames
        words={words}
        title={words.say('review-rounds.sureness.other')}
        students={participants.filter(({ number }) => sureAndWrong.has(number))}
        base={base}
      />
    </section>
  );
}
