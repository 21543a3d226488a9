import type { SessionReport } from '#core/report/summary/report';
import type { Words } from '#core/words/words';
import { ReportItemRow } from './report-item-row';
import { emptyPlanWords } from './words/headline-words';

/** What to take up again in the next ten minutes, what matters most first. */
export function PlanSection({
  words,
  report,
  base,
}: {
  words: Words;
  report: SessionReport;
  base: string;
}) {
  const { plan, headline } = report;
  return (
    <section aria-labelledby="next" className="grid grid-cols-[minmax(0,1fr)]">
      {/* Where there is room it stands above the last column, beside the headline. */}
      <h2
        id="next"
        className="pb-2 text-[18px] type-title @min-[960px]:absolute @min-[960px]:top-2.5 @min-[960px]:end-8 @min-[960px]:w-75 @min-[960px]:leading-[1.1] @min-[960px]:pb-0"
      >
        {words.say('report.plan')}
      </h2>
      {plan.length === 0 ? (
        <p className="max-w-150 border-t border-line pt-3 text-[16px]">
          {emptyPlanWords(words, headline)}
        </p>
      ) : (
        <ol>
          {plan.map((item, at) => (
            <ReportItemRow
              key={`${item.round.number}`}
              words={words}
              item={item}
              rank={at + 1}
              base={base}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
