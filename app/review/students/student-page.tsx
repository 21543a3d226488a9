import Link from 'next/link';
import { withoutSecondEntries } from '#core/report/second-entries';
import type { SessionReview } from '#core/report/session-review';
import type { Words } from '#core/words/words';
import { NamedPictures } from '../../charts/saving/picture-names';
import { SavedChart } from '../../charts/saving/saved-chart';
import { nameOf } from '../../parts/review/round-data';
import { rich } from '../../ui/rich';
import { dayStamp } from '../../ui/words/dates';
import { studentHistory } from './history';
import { sessionPoints } from './session-points';
import { StudentLine } from './student-line';
import { studentHeadline, studentSubtitle } from './student-words';
import { studentSummaries } from './summary';

/** The page of one student: every pick, prediction, outcome, sentence and point, and their line through the session. */
export function StudentPage({
  words,
  session,
  number,
  base,
}: {
  words: Words;
  session: SessionReview;
  number: number;
  base: string;
}) {
  const points = sessionPoints(session);
  const summaries = studentSummaries(words, session, points);
  const at = summaries.findIndex((one) => one.number === number);
  const summary = summaries[at];
  if (summary === undefined) return null;
  const rows = studentHistory(words, session, number, points);
  const predicted = rows.filter(({ run }) => run !== null && run.prediction !== null);
  const right = predicted.filter(({ run }) => run?.prediction === run?.verdict.outcome).length;
  const score = points.ranking.get(number);
  const present = withoutSecondEntries(session.participants);
  const [before, after] = [present[at - 1], present[at + 1]];
  return (
    <NamedPictures
      prefix={`overshoot-${session.code}-${dayStamp(session.openedAt)}-student-${number}`}
    >
      <article className="grid max-w-[1044px] grid-cols-[minmax(0,1fr)] gap-5 px-4 pt-4 pb-20 min-[900px]:px-8">
        <nav
          aria-label={words.say('review-students.neighbours')}
          className="text-[14px] print:hidden"
        >
          <ul className="flex flex-wrap gap-x-5 gap-y-1">
            <li>
              <Link prefetch={false} className={LINK} href={`${base}/students`}>
                {words.say('review-students.all')}
              </Link>
            </li>
            {[before, after].map(
              (student, place) =>
                student !== undefined && (
                  <li key={student.number} translate="no">
                    <Link
                      prefetch={false}
                      rel={place === 0 ? 'prev' : 'next'}
                      className={LINK}
                      href={`${base}/student/${student.number}`}
                    >
                      {rich(words, place === 0 ? 'review.before' : 'review.after', {
                        hidden: (text) => <span className="sr-only">{text}</span>,
                        name: nameOf(words, student),
                      })}
                    </Link>
                  </li>
                ),
            )}
          </ul>
        </nav>
        <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
          <div className="min-w-0 flex-1 basis-70">
            <h1 className="text-[26px] text-balance type-display min-[700px]:text-[32px]">
              {studentHeadline(words, summary)}
            </h1>
            <p className="mt-1.5 text-[15px] text-mut">
              {studentSubtitle(words, summary, { right, of: predicted.length })}
              {summary.isRemoved && ` ${words.say('review-students.sent-out')}`}
            </p>
          </div>
          {score !== undefined && (
            <p className="text-[15px] text-mut">
              <strong className="block text-[36px] type-figure text-ink min-[700px]:text-end">
                {words.numbers.count(score.points)}
              </strong>
              {words.say('review-students.rank', { ...score, of: points.ranking.size })}
            </p>
          )}
        </header>
        <SavedChart title={words.say('review-students.picture', { name: summary.name })}>
          <StudentLine words={words} rows={rows} name={summary.name} base={base} />
        </SavedChart>
      </article>
    </NamedPictures>
  );
}

const LINK = 'inline-flex min-h-8 min-w-8 items-center underline underline-offset-3';
