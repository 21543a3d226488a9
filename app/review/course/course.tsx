import Link from 'next/link';
import { type CourseRow, courseRows } from '#core/report/gradebook/course-rows';
import type { GradedSession } from '#core/report/gradebook/graded-session';
import { learnedOf } from '#core/report/learned/learned';
import { outlineOf } from '#core/report/outline';
import type { SessionReview } from '#core/report/session-review';
import type { Words } from '#core/words/words';
import { ScrollBox } from '../../ui/scroll-box';
import { dayWords } from '../../ui/words/dates';
import { series } from '../../ui/words/series';
import { convergedWords, meanGainWords, medianWords, rightWords, rowsWords } from './course-words';

const HEAD = 'py-2 pe-5 text-start align-bottom type-label';
const CELL = 'py-2 pe-5 align-top';

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
        <h2 className="text-[24px] type-title">{words.say('review-course.by-student')}</h2>
        <p className="max-w-160 text-[16px]">{rowsWords(words, rows.length, without)}</p>
        {rows.length > 0 && <StudentTable words={words} sessions={sessions} rows={rows} />}
      </section>
    </div>
  );
}

const FIGURES = [
  ['converged', convergedWords],
  ['median', medianWords],
  ['questions', rightWords],
  ['gain', meanGainWords],
] as const;

function SessionTable({ words, sessions }: { words: Words; sessions: readonly SessionReview[] }) {
  return (
    <ScrollBox
      label={words.say('review-course.sessions')}
      direction="horizontal"
      className="w-full"
    >
      <table className="w-full min-w-[56rem] border-collapse text-[15px]">
        <thead>
          <tr className="border-b-2 border-ink">
            <th scope="col" className={HEAD}>
              {words.say('review-course.session')}
            </th>
            <th scope="col" className={`${HEAD} text-end`}>
              {words.say('review-course.students')}
            </th>
            {FIGURES.map(([name]) => (
              <th key={name} scope="col" className={HEAD}>
                {words.say(`review-course.figure.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => {
            const learned = learnedOf(session.rounds);
            return (
              <tr key={session.id} className="border-b border-line">
                <th scope="row" className={`${CELL} text-start font-normal`}>
                  <Link
                    prefetch={false}
                    href={`/review/${session.id}`}
                    className="font-[700] wrap-anywhere hover:underline"
                  >
                    {session.title}
                  </Link>
                  <span className="block text-mut">{dayWords(words, session.openedAt)}</span>
                </th>
                <td className={`${CELL} text-end tabular-nums`}>
                  {words.numbers.count(outlineOf(session).students)}
                </td>
                {FIGURES.map(([name, of]) => (
                  <td key={name} className={CELL}>
                    {of(words, learned) ?? (
                      <span className="text-mut">{words.say('review-course.none')}</span>
                    )}
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
    <ScrollBox
      label={words.say('review-course.by-student')}
      direction="horizontal"
      className="w-full"
    >
      <table className="w-full border-collapse text-[15px] tabular-nums">
        <caption className="pb-2 text-start text-mut">{words.say('review-course.caption')}</caption>
        <thead>
          <tr className="border-b-2 border-ink">
            <th scope="col" className={HEAD}>
              {words.say('review-course.id')}
            </th>
            <th scope="col" className={HEAD}>
              {words.say('review-course.names')}
            </th>
            {sessions.map(({ id, title, openedAt }) => (
              <th key={id} scope="col" className={`${HEAD} min-w-28 text-end wrap-anywhere`}>
                {title}
                <span className="block font-normal text-mut">{dayWords(words, openedAt)}</span>
              </th>
            ))}
            <th scope="col" className={`${HEAD} text-end`}>
              {words.say('review-course.sum')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, names, bySession, total }) => (
            <tr key={id} className="border-b border-line">
              <th scope="row" className={`${CELL} text-start font-[650]`}>
                {id}
              </th>
              <td className={`${CELL} wrap-anywhere`}>{series(words, names)}</td>
              {sessions.map((session, at) => {
                const own = bySession[at] ?? null;
                return (
                  <td key={session.id} className={`${CELL} text-end whitespace-nowrap`}>
                    {own === null ? '–' : pointsWords(words, own)}
                  </td>
                );
              })}
              <td className={`${CELL} text-end font-[650] whitespace-nowrap`}>
                {pointsWords(words, total)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function pointsWords(words: Words<'review-course'>, own: CourseRow['total']): string {
  return words.say('review-course.points', {
    points: own.points,
    activities: own['took-part'],
  });
}
