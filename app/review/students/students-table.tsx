import { ArrowDown, ArrowUp } from 'lucide-react';
import Link from 'next/link';
import { formatCount } from '#core/engine/number-format';
import { OutcomeMark } from '../../ui/marks/outcome-mark';
import { ScrollBox } from '../../ui/scroll-box';
import { ENGLISH_WORDS } from '../../words/english';
import { type ListAsked, listQuery, type Order, startsDescending } from './order';
import type { StudentSummary } from './summary';

const HEADS: readonly {
  readonly order: Order;
  readonly words: string;
  readonly isNumber: boolean;
}[] = [
  { order: 'joined', words: 'Joined', isNumber: true },
  { order: 'name', words: 'Name', isNumber: false },
  { order: 'points', words: 'Points', isNumber: true },
  { order: 'converged', words: 'Converged', isNumber: true },
  { order: 'right', words: 'Right', isNumber: true },
  { order: 'help', words: 'To help', isNumber: true },
];

/** A page of students; a press on a head sorts by it, a second one the other way round. */
export function StudentsTable({
  students,
  asked,
  address,
  base,
}: {
  students: readonly StudentSummary[];
  asked: ListAsked;
  /** Of the list. */
  address: string;
  /** Of the session's pages. */
  base: string;
}) {
  return (
    <ScrollBox label="Students" direction="horizontal" className="w-full">
      <table className="w-full border-collapse text-[15px]">
        <thead className="text-[14px]">
          <tr className="border-b border-ink">
            {HEADS.map((head) => (
              <SortHead key={head.order} {...head} asked={asked} address={address} />
            ))}
            <th scope="col" className="py-1.5 pl-6 text-left type-label text-mut">
              Runs
            </th>
          </tr>
        </thead>
        <tbody>
          {students.map((student) => (
            <tr key={student.number} className="break-inside-avoid border-b border-line">
              <td className={NUMBER}>{student.number}</td>
              <th scope="row" className="min-w-36 py-1 pl-6 text-left font-[700]" translate="no">
                <Link
                  prefetch={false}
                  className="inline-flex min-h-8 items-center underline underline-offset-3"
                  href={`${base}/student/${student.number}`}
                >
                  {student.name}
                </Link>
              </th>
              <td className={NUMBER}>
                {student.points === null ? <span className="text-mut">none</span> : student.points}
              </td>
              <td className={NUMBER}>{ofWords(student.converged, student.runs)}</td>
              <td className={NUMBER}>{ofWords(student.right, student.votes)}</td>
              <td className={NUMBER}>{student.help ?? '–'}</td>
              <td className="py-1 pl-6">
                <span className="flex gap-1.5 whitespace-nowrap">
                  {student.outcomes.map(({ round, outcome }) => (
                    <span key={round}>
                      <OutcomeMark kind={outcome} size={15} />
                      <span className="sr-only">{`${ENGLISH_WORDS.say(`common.outcome.${outcome}`)} `}</span>
                    </span>
                  ))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

const NUMBER = 'py-1 pl-4 text-right whitespace-nowrap';

function ofWords(count: number, of: number): string {
  return of === 0 ? '–' : `${formatCount(count)} of ${formatCount(of)}`;
}

function SortHead({
  order,
  words,
  isNumber,
  asked,
  address,
}: {
  order: Order;
  words: string;
  isNumber: boolean;
  asked: ListAsked;
  address: string;
}) {
  const isOn = asked.order === order;
  const isDescending = isOn ? !asked.isDescending : startsDescending(order);
  const query = listQuery({ ...asked, order, isDescending, page: 1 });
  const Arrow = asked.isDescending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-sort={isOn ? (asked.isDescending ? 'descending' : 'ascending') : undefined}
      className={`py-1 whitespace-nowrap type-label ${isNumber ? 'pl-4 text-right' : 'pl-6 text-left'}`}
    >
      <Link
        prefetch={false}
        href={`${address}${query}`}
        className={`inline-flex min-h-9 items-center gap-1 underline-offset-3 hover:underline ${isOn ? 'text-ink' : 'text-mut'}`}
      >
        {isOn && <Arrow size={14} aria-hidden="true" />}
        {words}
      </Link>
    </th>
  );
}
