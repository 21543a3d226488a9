import type { Outcome } from '#core/engine/outcome';
import type { Words } from '#core/words/words';
import { predictedSentence } from '../../../parts/review/review-words';
import { LISTED_OUTCOMES } from '../../../ui/marks/outcome';
import { OutcomeMark } from '../../../ui/marks/outcome-mark';
import { OutcomeWord } from '../../../ui/marks/outcome-word';
import { ScrollBox } from '../../../ui/scroll-box';

export type Predictions = readonly (readonly [
  predicted: Outcome,
  happened: Outcome,
  count: number,
])[];

/** Predictions against outcomes, for all who predicted. Nothing if nobody did. */
export function PredictionTable({
  words,
  predictions,
}: {
  words: Words<'review-rounds'>;
  predictions: Predictions;
}) {
  const all = sumOf(predictions);
  if (all === 0) return null;
  const right = sumOf(predictions.filter(([predicted, happened]) => predicted === happened));
  const seen = LISTED_OUTCOMES.filter((one) =>
    predictions.some(([predicted, happened]) => predicted === one || happened === one),
  );
  const count = (predicted: Outcome, happened: Outcome) =>
    sumOf(predictions.filter(([a, b]) => a === predicted && b === happened));
  return (
    <section className="break-inside-avoid border-t border-line pt-5">
      <h2 className="mb-2 text-[20px] type-title">{predictedSentence(words, right, all)}</h2>
      <ScrollBox
        label={words.say('review-rounds.predictions')}
        direction="horizontal"
        className="w-full"
      >
        <table className="border-collapse text-[15px]">
          <thead className="text-[14px] text-mut">
            <tr>
              <th scope="col" className="py-1.5 pe-6 text-start whitespace-nowrap type-label">
                {words.say('review-rounds.predictions.head')}
              </th>
              {seen.map((happened) => (
                <th key={happened} scope="col" className="px-3 py-1.5 text-start type-label">
                  <span className="flex items-center gap-1.5 whitespace-nowrap">
                    <OutcomeMark kind={happened} size={14} />
                    <OutcomeWord kind={happened} />
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {seen.map((predicted) => (
              <tr key={predicted} className="border-t border-line">
                <th scope="row" className="py-1.5 pe-6 text-start font-[600]">
                  <span className="flex items-center gap-1.5 whitespace-nowrap">
                    <OutcomeMark kind={predicted} size={14} />
                    <OutcomeWord kind={predicted} />
                  </span>
                </th>
                {seen.map((happened) => (
                  <td
                    key={happened}
                    className={`px-3 py-1.5 ${predicted === happened ? 'bg-panel font-[750]' : ''}`}
                  >
                    {count(predicted, happened) === 0 ? (
                      <span className="text-mut">–</span>
                    ) : (
                      words.numbers.count(count(predicted, happened))
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}

function sumOf(predictions: Predictions): number {
  return predictions.reduce((sum, [, , count]) => sum + count, 0);
}
