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
      {/* In a wide window it stands above the last column, beside the headline. */}
      <h2
        id="next"
        className="pb-2 text-[18px] type-title min-[1200px]:absolute min-[1200px]:top-2.5 min-[1200px]:end-8 min-[1200px]:w-75 min-[1200px]:leading-[1.1] min-[1200px]:pb-0 print:static"
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
