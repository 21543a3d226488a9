import { Search } from 'lucide-react';
import Link from 'next/link';
import type { SessionReview } from '#core/report/session-review';
import type { Words } from '#core/words/words';
import { ownAddress } from '../../ui/address/own-address';
import { CONTROL } from '../../ui/control';
import { type ListAsked, listPage, listQuery } from './order';
import { sessionPoints } from './session-points';
import { StudentsTable } from './students-table';
import { studentSummaries } from './summary';

/** Everybody in a session, sorted and searched by the address, a hundred on a page. */
export function StudentsPage({
  words,
  session,
  base,
  asked,
}: {
  words: Words;
  session: SessionReview;
  base: string;
  asked: ListAsked;
}) {
  const all = studentSummaries(words, session, sessionPoints(session));
  const { students, found, page, pages } = listPage(all, asked);
  const address = `${base}/students`;
  const link = (to: number) => `${address}${listQuery({ ...asked, page: to })}`;
  return (
    <div className="grid max-w-[1044px] grid-cols-[minmax(0,1fr)] gap-5 px-4 pt-4 pb-20 min-[900px]:px-8">
      <h1 className="text-[26px] type-display min-[700px]:text-[32px]">
        {words.say('review.students', { count: all.length })}
      </h1>
      <search className="print:hidden">
        <form action={ownAddress(address)} className="flex max-w-120 gap-2">
          <label className="flex min-w-0 flex-1 items-center gap-2 rounded-control border border-line2 px-3 focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-ink">
            <Search size={17} aria-hidden="true" className="shrink-0 text-mut" />
            <span className="sr-only">{words.say('review-students.find')}</span>
            <input
              type="search"
              name="find"
              defaultValue={asked.find}
              maxLength={100}
              placeholder={words.say('review-students.find')}
              className="min-h-11 w-full min-w-0 bg-transparent text-[16px] placeholder:text-mut focus:outline-none"
            />
          </label>
          {asked.order !== 'joined' && <input type="hidden" name="sort" value={asked.order} />}
          <button type="submit" className={CONTROL}>
            {words.say('review-students.find.go')}
          </button>
        </form>
      </search>
      <p className="text-[15px] text-mut" role="status">
        {foundWords(words, { found, find: asked.find, page, pages })}
      </p>
      {found > 0 && (
        <StudentsTable
          words={words}
          students={students}
          asked={asked}
          address={address}
          base={base}
        />
      )}
      {pages > 1 && (
        <nav aria-label={words.say('review-students.pages')} className="print:hidden">
          <ul className="flex flex-wrap gap-2">
            {Array.from({ length: pages }, (_, at) => at + 1).map((one) => (
              <li key={one}>
                <Link
                  prefetch={false}
                  href={link(one)}
                  aria-current={one === page ? 'page' : undefined}
                  className={`${CONTROL} min-w-11 aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-bg`}
                >
                  {words.numbers.count(one)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}

interface Found {
  readonly found: number;
  /** What was looked for; empty: everybody. */
  readonly find: string;
  readonly page: number;
  readonly pages: number;
}

function foundWords(words: Words<'review-students'>, { found, find, page, pages }: Found): string {
  if (find === '' && found === 0) return words.say('review-students.found.none');
  if (found === 0) return words.say('review-students.found.nobody', { find });
  if (find === '') {
    return pages === 1
      ? words.say('review-students.found.all')
      : words.say('review-students.found.all-page', { page, pages });
  }
  return pages === 1
    ? words.say('review-students.found.some', { found, find })
    : words.say('review-students.found.some-page', { found, find, page, pages });
}
