import { Search } from 'lucide-react';
import Link from 'next/link';
import { formatCount } from '#core/engine/number-format';
import type { SessionReview } from '#core/report/session-review';
import { CONTROL } from '../../ui/control';
import { type ListAsked, listPage, listQuery } from './order';
import { sessionPoints } from './session-points';
import { StudentsTable } from './students-table';
import { studentSummaries } from './summary';

/** Everybody in a session, sorted and searched by the address, a hundred on a page. */
export function StudentsPage({
  session,
  base,
  asked,
}: {
  session: SessionReview;
  base: string;
  asked: ListAsked;
}) {
  const all = studentSummaries(session, sessionPoints(session));
  const { students, found, page, pages } = listPage(all, asked);
  const address = `${base}/students`;
  const link = (to: number) => `${address}${listQuery({ ...asked, page: to })}`;
  return (
    <div className="grid max-w-[1044px] grid-cols-[minmax(0,1fr)] gap-5 px-4 pt-4 pb-20 min-[900px]:px-8">
      <h1 className="text-[26px] type-display min-[700px]:text-[32px]">
        {all.length === 1 ? '1 student' : `${formatCount(all.length)} students`}
      </h1>
      <search className="print:hidden">
        <form action={address} className="flex max-w-120 gap-2">
          <label className="flex min-w-0 flex-1 items-center gap-2 rounded-control border border-line2 px-3 focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-ink">
            <Search size={17} aria-hidden="true" className="shrink-0 text-mut" />
            <span className="sr-only">Find a name</span>
            <input
              type="search"
              name="find"
              defaultValue={asked.find}
              maxLength={100}
              placeholder="Find a name"
              className="min-h-11 w-full min-w-0 bg-transparent text-[16px] placeholder:text-mut focus:outline-none"
            />
          </label>
          {asked.order !== 'joined' && <input type="hidden" name="sort" value={asked.order} />}
          <button type="submit" className={CONTROL}>
            Find
          </button>
        </form>
      </search>
      <p className="text-[15px] text-mut" role="status">
        {foundWords(found, asked.find, page, pages)}
      </p>
      {found > 0 && (
        <StudentsTable students={students} asked={asked} address={address} base={base} />
      )}
      {pages > 1 && (
        <nav aria-label="Pages of students" className="print:hidden">
          <ul className="flex flex-wrap gap-2">
            {Array.from({ length: pages }, (_, at) => at + 1).map((one) => (
              <li key={one}>
                <Link
                  prefetch={false}
                  href={link(one)}
                  aria-current={one === page ? 'page' : undefined}
                  className={`${CONTROL} min-w-11 aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-bg`}
                >
                  {one}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}

function foundWords(found: number, find: string, page: number, pages: number): string {
  const of = pages > 1 ? ` Page ${page} of ${pages}.` : '';
  if (find === '' && found === 0) return 'No student was in this session.';
  if (find === '') return `A name leads to the student’s page.${of}`;
  if (found === 0) return `Nobody’s name has “${find}” in it.`;
  return `${found === 1 ? '1 name has' : `${formatCount(found)} names have`} “${find}” in ${found === 1 ? 'it' : 'them'}.${of}`;
}
