import { withOwners } from '#core/report/second-entries';
import type { SessionReview } from '#core/report/session-review';
import { reportOf } from '#core/report/summary/report';
import type { Words } from '#core/words/words';
import { NamedPictures } from '../../charts/saving/picture-names';
import { formulasById } from '../../ui/formula/formula';
import { FormulaBook } from '../../ui/formula/formula-book';
import { ActivityReport } from '../activity/activity-report';
import { PrintButton } from '../frame/print-button';
import { HelpSection } from '../report/help-section';
import { LearnedSection } from '../report/learned-section';
import { PlanSection } from '../report/plan-section';
import { headlineWords } from '../report/words/headline-words';
import { sessionPoints } from '../students/session-points';
import { PrintedStudents } from './printed-students';

/**
 * The whole session in order on one page, for paper. It is as wide as the writing on A4 (and fits on Letter),
 * whatever the window: so every chart that measures its box is drawn as it will be printed.
 */
export function PrintPage({
  words,
  session,
  base,
}: {
  words: Words;
  session: SessionReview;
  base: string;
}) {
  // The votes on a question are one picture, under the first of them.
  const merged = withOwners(session);
  const rounds = merged.rounds.filter(({ revoteOf }) => revoteOf === null);
  const points = sessionPoints(session);
  const report = reportOf(session);
  return (
    <FormulaBook formulas={formulasById()}>
      <NamedPictures prefix={null}>
        {/* Relative: what is placed for screen readers scrolls with it, and makes no page wider. */}
        <div className="relative overflow-x-auto px-4 pb-20 min-[900px]:px-8 print:overflow-visible print:p-0">
          <div className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-line py-3 print:hidden">
            <PrintButton />
            <p className="text-[15px] text-mut">{words.say('review.print.note')}</p>
          </div>
          <article className="@container w-[680px]">
            <h1 className="pt-5 pb-4 text-[28px] text-balance type-display">
              {headlineWords(words, report.headline)}
            </h1>
            {/* In blocks rather than in the report's grid, whose columns a page break lays over one another. */}
            <PlanSection words={words} report={report} base={base} />
            <div className="mt-6 break-inside-avoid">
              <LearnedSection words={words} learned={report.learned} />
            </div>
            <div className="mt-6 break-inside-avoid">
              <HelpSection words={words} report={report} base={base} />
            </div>
            {rounds.map((round) => (
              <section
                key={round.number}
                className="mt-9 space-y-5 border-t-2 border-ink pt-3 *:min-w-0"
              >
                <ActivityReport
                  words={words}
                  session={merged}
                  round={round}
                  base={null}
                  heading="h2"
                />
              </section>
            ))}
            <PrintedStudents words={words} session={merged} points={points} />
          </article>
        </div>
      </NamedPictures>
    </FormulaBook>
  );
}
