import type { ReviewParticipant } from '#core/report/session-review';
import type { Words } from '#core/words/words';
import { ownAddress } from '../../ui/address/own-address';
import { nameOf } from './round-data';

/** Students by name, each a link to their page where there are such pages. */
export function StudentNames({
  words,
  title,
  students,
  base,
}: {
  words: Words<'review'>;
  title: string;
  students: readonly ReviewParticipant[];
  /** The address of the session's pages; null: no links. */
  base: string | null;
}) {
  if (students.length === 0) return null;
  return (
    <section>
      <h3 className="mb-1 break-after-avoid text-[17px] type-title">{title}</h3>
      <ul className="flex flex-wrap gap-x-3 gap-y-1 text-[15px]">
        {students.map((student) => (
          <li key={student.number} translate="no">
            {base === null ? (
              nameOf(words, student)
            ) : (
              <a className="underline" href={ownAddress(`${base}/student/${student.number}`)}>
                {nameOf(words, student)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
