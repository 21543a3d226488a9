import { useId } from 'react';
import { labelOf, rowOfLabel, rowsOf, type Said } from '#core/report/gradebook/assignment';
import type { Gradebook } from '#core/report/gradebook/gradebook';
import type { GradedPerson } from '#core/report/gradebook/graded-session';
import type { Matches } from '#core/report/gradebook/match';
import { Control } from '../../ui/control';
import { ScrollBox } from '../../ui/scroll-box';
import { useWords } from '../../words/language';
import { personWords, whoWords } from './gradebook-words';

interface Props {
  readonly people: readonly GradedPerson[];
  readonly book: Gradebook;
  readonly matches: Matches;
  readonly said: Said;
  readonly onSay: (said: Said) => void;
}

/** Everybody of the session with their row of the gradebook: those to decide first. */
export function MatchTable({ people, book, matches, said, onSay }: Props) {
  const words = useWords('gradebook');
  const rows = rowsOf(matches, said);
  const likely = new Map(matches.likely.map((match) => [match.person, match.row]));
  const reasons = new Map(matches.sure.map((match) => [match.person, match.reason]));
  const labels = new Map(book.students.map((student) => [student.row, labelOf(student)]));
  const list = useId();
  const taken = new Set(rows.values());
  const free = book.students.filter(({ row }) => !taken.has(row));
  const match = (person: number, row: number | null) => onSay(new Map(said).set(person, row));
  const open = [...likely].filter(([person, row]) => !said.has(person) && !taken.has(row));
  const ordered = [...people].sort((a, b) => rankOf(a) - rankOf(b) || a.number - b.number);

  function rankOf({ number }: GradedPerson): number {
    if (reasons.has(number)) return 2;
    return likely.has(number) ? 0 : 1;
  }

  return (
    <>
      <div className="flex flex-wrap items-center gap-4">
        <p className="text-[16px]">{whoWords(words, rows.size, people.length, open.length)}</p>
        {open.length > 1 && (
          <Control onClick={() => onSay(new Map([...said, ...open]))}>
            {words.say('gradebook.take-all', { count: open.length })}
          </Control>
        )}
      </div>
      <datalist id={list}>
        {free.map((student) => (
          <option key={student.row} value={labelOf(student)} />
        ))}
      </datalist>
      <ScrollBox label={words.say('gradebook.who.label')} direction="horizontal" className="w-full">
        <table className="w-full min-w-[38rem] border-collapse text-start text-[15px]">
          <thead>
            <tr className="border-b-2 border-ink">
              <th scope="col" className="py-2 pe-4 type-label">
                {words.say('gradebook.head.here')}
              </th>
              <th scope="col" className="py-2 pe-4 type-label">
                {words.say('gradebook.head.there')}
              </th>
              <th scope="col" className="py-2 type-label">
                {words.say('gradebook.head.by')}
              </th>
            </tr>
          </thead>
          <tbody>
            {ordered.map((person) => {
              const { number } = person;
              const name = personWords(words, person);
              const row = rows.get(number);
              const proposed = said.has(number) ? undefined : likely.get(number);
              const isProposed =
                row === undefined && proposed !== undefined && !taken.has(proposed);
              return (
                <tr key={number} className="border-b border-line">
                  <th scope="row" className="py-1.5 pe-4 text-start font-[650] wrap-anywhere">
                    <bdi>{name}</bdi>
                    {person.id === null ? null : (
                      <span dir="ltr" className="ms-2 font-normal text-mut">
                        {person.id}
                      </span>
                    )}
                  </th>
                  <td className="py-1.5 pe-4">
                    <input
                      // What was typed and is no row goes once something else is said.
                      key={row ?? 'none'}
                      list={list}
                      defaultValue={row === undefined ? '' : labels.get(row)}
                      placeholder={
                        isProposed ? labels.get(proposed) : words.say('gradebook.nobody')
                      }
                      aria-label={words.say('gradebook.row-of', { name })}
                      onChange={({ target }) => {
                        const found = rowOfLabel(book, target.value);
                        if (found !== null && !taken.has(found)) match(number, found);
                        else if (target.value === '') match(number, null);
                      }}
                      className="min-h-11 w-full min-w-64 rounded-control border border-line2 bg-bg px-3 text-[15px]"
                    />
                  </td>
                  <td className="py-1.5">
                    {isProposed ? (
                      <Control onClick={() => match(number, proposed)}>
                        {words.say('gradebook.yes')}
                      </Control>
                    ) : row === undefined ? (
                      <span className="text-mut">{words.say('gradebook.reason.none')}</span>
                    ) : said.has(number) ? (
                      words.say('gradebook.reason.said')
                    ) : (
                      words.say(`gradebook.reason.${reasons.get(number) ?? 'alike'}`)
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}
