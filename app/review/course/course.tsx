import Link from 'next/link';
import { type CourseRow, courseRows } from '#core/report/gradebook/course-rows';
import type { GradedSession } from '#core/report/gradebook/graded-session';
import { type Learned, learnedOf } from '#core/report/learned/learned';
import { outlineOf } from '#core/report/outline';
import type { SessionReview } from '#core/report/session-review';
import type { Words } from '#core/words/words';
import { ScrollBox } from '../../ui/scroll-box';
import { dayWords } from '../../ui/words/dates';
import {
  convergedWords,
  meanGainWords,
  medianWords,
  NO_IDS,
  rightWords,
  rowsWords,
} from './course-words';

const HEAD = 'py-2 pr-5 text-left align-bottom type-label';
const CELL = 'py-2 pr-5 align-top';

/** Several sessions side by side: what each class learned, and every student who gave an id. */
export function Course({
  words,
  sessions,
  graded,
}: {
  words: Words;
  sessions: readonly SessionReview[];
  /** Of the same sessions, in the same order. */
  graded: readonly GradedSession[];
}) {
  const rows = courseRows(graded);
  const without = graded.flatMap(({ people }) => people.filter(({ id }) => !id?.trim())).length;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
      <SessionTable words={words} sessions={sessions} />
      <section className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <h2 className="text-[24px] type-title">Student by student</h2>
        <p className="max-w-160 text-[16px]">
          {rows.length === 0 ? NO_IDS : rowsWords(rows.length, without)}
        </p>
        {rows.length > 0 && <StudentTable words={words} sessions={sessions} rows={rows} />}
      </section>
    </div>
  );
}

const FIGURES: readonly (readonly [string, (learned: Learned) => string | null])[] = [
  ['Converged', convergedWords],
  ['Median pick', medianWords],
  ['Questions', rightWords],
  ['Mean gain', meanGainWords],
];

function SessionTable({ words, sessions }: { words: Words; sessions: readonly SessionReview[] }) {
  return (
    <ScrollBox label="Sessions" direction="horizontal" className="w-full">
      <table className="w-full min-w-[56rem] border-collapse text-[15px]">
        <thead>
          <tr className="border-b-2 border-ink">
            <th scope="col" className={HEAD}>
              Session
            </th>
            <th scope="col" className={`${HEAD} text-right`}>
              Students
            </th>
            {FIGURES.map(([name]) => (
              <th key={name} scope="col" className={HEAD}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => {
            const learned = learnedOf(session.rounds);
            return (
              <tr key={session.id} className="border-b border-line">
                <th scope="row" className={`${CELL} text-left font-normal`}>
                  <Link
                    prefetch={false}
                    href={`/review/${session.id}`}
                    className="font-[700] wrap-anywhere hover:underline"
                  >
                    {session.title}
                  </Link>
                  <span className="block text-mut">{dayWords(words, session.openedAt)}</span>
                </th>
                <td className={`${CELL} text-right tabular-nums`}>{outlineOf(session).students}</td>
                {FIGURES.map(([name, of]) => (
                  <td key={name} className={CELL}>
                    {of(learned) ?? <span className="text-mut">none</span>}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function StudentTable({
  words,
  sessions,
  rows,
}: {
  words: Words;
  sessions: readonly SessionReview[];
  rows: readonly CourseRow[];
}) {
  return (
    <ScrollBox label="Student by student" direction="horizontal" className="w-full">
      <table className="w-full border-collapse text-[15px] tabular-nums">
        <caption className="pb-2 text-left text-mut">
          Points, and in brackets activities taken part in; a dash where a student wasn’t in a
          session.
        </caption>
        <thead>
          <tr className="border-b-2 border-ink">
            <th scope="col" className={HEAD}>
              Id
            </th>
            <th scope="col" className={HEAD}>
              Names
            </th>
            {sessions.map(({ id, title, openedAt }) => (
              <th key={id} scope="col" className={`${HEAD} min-w-28 text-right wrap-anywhere`}>
                {title}
                <span className="block font-normal text-mut">{dayWords(words, openedAt)}</span>
              </th>
            ))}
            <th scope="col" className={`${HEAD} text-right`}>
              Sum
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, names, bySession, total }) => (
            <tr key={id} className="border-b border-line">
              <th scope="row" className={`${CELL} text-left font-[650]`}>
                {id}
              </th>
              <td className={`${CELL} wrap-anywhere`}>{names.join(', ')}</td>
              {sessions.map((session, at) => {
                const own = bySession[at] ?? null;
                return (
                  <td key={session.id} className={`${CELL} text-right whitespace-nowrap`}>
                    {own === null ? '–' : `${own.points} (${own['took-part']})`}
                  </td>
                );
              })}
              <td className={`${CELL} text-right font-[650] whitespace-nowrap`}>
                {total.points} ({total['took-part']})
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
