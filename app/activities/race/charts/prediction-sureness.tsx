import { formatCount } from '#core/engine/number-format';
import type { Confidence } from '#core/lesson/round';
import type { ReviewParticipant, ReviewRun } from '#core/report/session-review';
import { SURE_WORDS, sureSentence } from '../../../parts/review/review-words';
import { StudentNames } from '../../../parts/review/student-names';

const ROWS: readonly Confidence[] = ['sure', 'think', 'guess'];

/** How sure the predictions were, against whether they came true. Nothing where nobody said. */
export function PredictionSureness({
  runs,
  participants,
  base,
}: {
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
      <h3 className="text-[17px] type-title">{sureSentence(right + sureAndWrong.size, right)}</h3>
      <table className="w-fit border-collapse text-[15px]">
        <caption className="sr-only">Predictions by how sure they were</caption>
        <thead className="text-[14px] text-mut">
          <tr>
            <th scope="col" className="py-1 pr-6 text-left type-label">
              how sure
            </th>
            <th scope="col" className="px-3 py-1 text-right type-label">
              came true
            </th>
            <th scope="col" className="px-3 py-1 text-right type-label">
              did not
            </th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((confidence) => (
            <tr key={confidence} className="border-t border-line">
              <th scope="row" className="py-1 pr-6 text-left font-[600]">
                {SURE_WORDS[confidence]}
              </th>
              <td className="px-3 py-1 text-right">{formatCount(of(confidence, true).length)}</td>
              <td className="px-3 py-1 text-right">{formatCount(of(confidence, false).length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <StudentNames
        title="Sure of another outcome"
        students={participants.filter(({ number }) => sureAndWrong.has(number))}
        base={base}
      />
    </section>
  );
}
