import { ArrowDown, ArrowUp } from 'lucide-react';
import Link from 'next/link';
import type { Words } from '#core/words/words';
import { OutcomeMark } from '../../ui/marks/outcome-mark';
import { ScrollBox } from '../../ui/scroll-box';
import { type ListAsked, listQuery, type Order, startsDescending } from './order';
import type { StudentSummary } from './summary';

const HEADS: readonly { readonly order: Order; readonly isNumber: boolean }[] = [
  { order: 'joined', isNumber: true },
  { order: 'name', isNumber: false },
  { order: 'points', isNumber: true },
  { order: 'converged', isNumber: true },
  { order: 'right', isNumber: true },
  { order: 'help', isNumber: true },
];

/** A page of students; a press on a head sorts by it, a second one the other way round. */
export function StudentsTable({
  words,
  students,
  asked,
  address,
  base,
}: {
  words: Words;
  students: readonly StudentSummary[];
  asked: ListAsked;
  /** Of the list. */
  address: string;
  /** Of the session's pages. */
  base: string;
}) {
  return (
    <ScrollBox label={words.say('review.nav.students')} direction="horizontal" className="w-full">
      <table className="w-full border-collapse text-[15px]">
        <thead className="text-[14px]">
          <tr className="border-b border-ink">
            {HEADS.map((head) => (
              <SortHead key={head.order} words={words} {...head} asked={asked} address={address} />
            ))}
            <th scope="col" className="py-1.5 ps-6 text-start type-label text-mut">
              {words.say('review-students.runs')}
            </th>
          </tr>
        </thead>
        <tbody>
          {students.map((student) => (
            <tr key={student.number} className="break-inside-avoid border-b border-line">
              <td className={NUMBER}>{words.numbers.count(student.number)}</td>
              <th scope="row" className="min-w-36 py-1 ps-6 text-start font-[700]" translate="no">
                <Link
                  prefetch={false}
                  className="inline-flex min-h-8 min-w-8 items-center underline underline-offset-3"
                  href={`${base}/student/${student.number}`}
                >
                  {student.name}
                </Link>
              </th>
              <td className={NUMBER}>
                {student.points === null ? (
                  <span className="text-mut">{words.say('review-students.no-points')}</span>
                ) : (
                  words.numbers.count(student.points)
                )}
              </td>
              <td className={NUMBER}>{ofWords(words, student.converged, student.runs)}</td>
              <td className={NUMBER}>{ofWords(words, student.right, student.votes)}</td>
              <td className={NUMBER}>
                {student.help === null ? '–' : words.numbers.count(student.help)}
              </td>
              <td className="py-1 ps-6">
                <span className="flex gap-1.5 whitespace-nowrap">
                  {student.outcomes.map(({ round, outcome }) => (
                    <span key={round}>
                      <OutcomeMark kind={outcome} size={15} />
                      <span className="sr-only">{`${words.say(`common.outcome.${outcome}`)} `}</span>
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

const NUMBER = 'py-1 ps-4 text-end whitespace-nowrap';

function ofWords(words: Words<'review-students'>, count: number, of: number): string {
  return of === 0 ? '–' : words.say('review-students.of', { count, of });
}

function SortHead({
  words,
  order,
  isNumber,
  asked,
  address,
}: {
  words: Words<'review-students'>;
  order: Order;
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
      className={`py-1 whitespace-nowrap type-label ${isNumber ? 'ps-4 text-end' : 'ps-6 text-start'}`}
    >
      <Link
        prefetch={false}
        href={`${address}${query}`}
        className={`inline-flex min-h-9 items-center gap-1 underline-offset-3 hover:underline ${isOn ? 'text-ink' : 'text-mut'}`}
      >
        {isOn && <Arrow size={14} aria-hidden="true" />}
        {words.say(`review-students.order.${order}`)}
      </Link>
    </th>
  );
}
