import type { SessionReview } from '#core/report/session-review';
import { reportOf } from '#core/report/summary/report';
import { HelpSection } from './help-section';
import { LearnedSection } from './learned-section';
import { PlanSection } from './plan-section';
import { headlineWords, leftOutWords } from './words/headline-words';
import { HOW_RANKED } from './words/ranked-words';

/** The front page of a session: what to do next, what the class learned, whom to help. */
export function ReportPage({ session, base }: { session: SessionReview; base: string }) {
  const report = reportOf(session);
  return (
    <div className="relative mx-auto grid max-w-[1100px] grid-cols-[minmax(0,1fr)] gap-4 px-4 pt-4 pb-12 min-[760px]:px-8 print:max-w-none print:px-0">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <h1 className="text-[28px] text-balance type-display min-[760px]:text-[32px] min-[1200px]:pr-72 print:pr-0">
          {headlineWords(report.headline)}
        </h1>
        <PlanSection report={report} base={base} />
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-9 gap-y-8 min-[1200px]:grid-cols-[minmax(0,1fr)_280px]">
        <LearnedSection learned={report.learned} />
        <HelpSection report={report} base={base} />
      </div>
      <details className="border-t border-line pt-3 text-[15px]">
        <summary className="inline-flex min-h-9 items-center rounded-chip type-label">
          How this is ranked
        </summary>
        {report.leftOut > 0 && <p className="pt-1">{leftOutWords(report.leftOut)}</p>}
        <dl className="grid max-w-180 gap-3 pt-2">
          {HOW_RANKED.map(({ what, rule }) => (
            <div key={what}>
              <dt className="font-[700]">{what}</dt>
              <dd className="text-mut">{rule}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
