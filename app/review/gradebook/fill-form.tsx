import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { gradesOf, keysToKeep, rowsOf, type Said } from '#core/report/gradebook/assignment';
import { type FillFault, fillGradebook } from '#core/report/gradebook/fill';
import type { Gradebook } from '#core/report/gradebook/gradebook';
import type { GradedSession } from '#core/report/gradebook/graded-session';
import { matchPeople } from '#core/report/gradebook/match';
import { sendToDesk } from '../../live/desk/send-to-desk';
import { Control } from '../../ui/control';
import { saveFile } from '../../ui/save-file';
import { useWords } from '../../words/language';
import { type Filled, faultWords, filledWords, importWords } from './gradebook-words';
import { MatchTable } from './match-table';
import { type Scale, ScaleFields } from './scale-fields';

const USUAL_MAXIMUM = 10;

interface Props extends GradedSession {
  /** Its name. */
  readonly file: string;
  readonly book: Gradebook;
}

/** What is filled in, for whom, and the file that comes of it. */
export function FillForm({ session, people, most, file, book }: Props) {
  const words = useWords('gradebook');
  const { say } = words;
  const [scale, setScale] = useState<Scale>({
    column: 0,
    measure: 'points',
    maximum: book.columns[0]?.maximum ?? USUAL_MAXIMUM,
  });
  const [said, setSaid] = useState<Said>(new Map());
  const [told, setTold] = useState<Filled | FillFault | null>(null);
  const matches = useMemo(() => {
    const kept = people.flatMap(({ number, kept }) =>
      kept === null ? [] : [[number, kept] as const],
    );
    return matchPeople(people, book.students, new Map(kept));
  }, [people, book]);
  const rows = rowsOf(matches, said);
  const { measure, maximum } = scale;
  const grades = gradesOf(people, rows, { measure, most: most[measure], maximum });

  const save = async () => {
    const column = book.columns[scale.column];
    if (column === undefined) return;
    const filled = fillGradebook(book, column, grades, maximum);
    if (!filled.ok) return setTold(filled.error);
    saveFile(new Blob([new Uint8Array(filled.value)], { type: 'text/csv' }), file);
    const kept = await sendToDesk(
      'keep-matches',
      JSON.stringify({ session, matches: keysToKeep(book, rows) }),
    );
    setTold({
      kind: 'filled',
      grades: grades.length,
      students: book.students.length,
      isKept: kept.kind === 'done',
    });
  };

  return (
    <>
      <section className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <h2 className="text-[20px] type-title">{say('gradebook.scale')}</h2>
        <p className="text-[16px]">
          {say('gradebook.tool', {
            tool: say(`gradebook.tool.${book.tool}`),
            students: book.students.length,
          })}
        </p>
        <ScaleFields columns={book.columns} most={most} scale={scale} onChange={setScale} />
      </section>
      <section className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <h2 className="text-[20px] type-title">{say('gradebook.who')}</h2>
        <MatchTable people={people} book={book} matches={matches} said={said} onSay={setSaid} />
      </section>
      <section className="grid justify-items-start gap-3">
        <h2 className="text-[20px] type-title">{say('gradebook.save')}</h2>
        <p className="max-w-160 text-[16px]">{importWords(words, book.tool, book.key)}</p>
        <Control
          icon={<Download size={18} aria-hidden="true" />}
          blocked={grades.length === 0 ? say('gradebook.save.blocked') : null}
          onClick={save}
        >
          {say('gradebook.save.submit', { file })}
        </Control>
        <p role="status" className="max-w-160 text-[16px]">
          {told && (told.kind === 'filled' ? filledWords(words, told) : faultWords(words, told))}
        </p>
      </section>
    </>
  );
}
