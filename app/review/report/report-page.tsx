import type { SessionReview } from '#core/report/session-review';
import { reportOf } from '#core/report/summary/report';
import type { Words } from '#core/words/words';
import { HelpSection } from './help-section';
import { LearnedSection } from './learned-section';
import { PlanSection } from './plan-section';
import { headlineWords } from './words/headline-words';
import { RANKED } from './words/ranked-words';

/** Characters of a headline that fit on one line of a console. */
const SHORT = 36;

/**
 * The front page of a session: what to do next, what the class learned, whom to help. On a console, 1280 x 800, it is
 * one screen: whatever else there is to say stands behind an address, or folded.
 */
export function ReportPage({
  words,
  session,
  base,
}: {
  words: Words;
  session: SessionReview;
  base: string;
}) {
  const report = reportOf(session);
  const headline = headlineWords(words, report.headline);
  return (
    // What stands in it goes by its width, which on paper is another than the window’s.
    <div className="@container">
      <div className="relative mx-auto grid max-w-[1100px] grid-cols-[minmax(0,1fr)] gap-2 px-4 pt-2.5 @min-[660px]:px-8 print:max-w-none print:px-0">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
          <h1
            className={`${headline.length > SHORT ? 'text-[24px]' : 'text-[28px] @min-[660px]:text-[32px]'} text-balance type-display @min-[960px]:pe-72`}
          >
            {headline}
          </h1>
          <PlanSection words={words} report={report} base={base} />
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-9 gap-y-6 @min-[960px]:grid-cols-[minmax(0,1fr)_280px]">
          <LearnedSection words={words} learned={report.learned} />
          <HelpSection words={words} report={report} base={base} />
        </div>
        <details className="border-t border-line text-[14px]">
          <summary className="inline-flex min-h-7 items-center rounded-chip type-label">
            {words.say('report.ranked')}
          </summary>
          {report.leftOut > 0 && (
            <p className="pt-1">{words.say('report.plan.left-out', { count: report.leftOut })}</p>
          )}
          <dl className="grid max-w-180 gap-3 pt-2 pb-6">
            {RANKED.map((what) => (
              <div key={what}>
                <dt className="font-[700]">{words.say(`report.ranked.${what}`)}</dt>
                <dd className="text-mut">{words.say(`report.ranked.${what}.rule`)}</dd>
              </div>
            ))}
          </dl>
        </details>
      </div>
    </div>
  );
}
