'use client';

import { Search } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import type { Words } from '#core/words/words';
import { ScrollBox } from '../../../ui/scroll-box';
import { nameWords } from '../../../ui/words/name-words';
import { useWords } from '../../../words/language';
import { RemovedList } from './removed-list';
import {
  countByFilter,
  filterRows,
  ROSTER_FILTERS,
  type RosterFilter,
  rosterRows,
  type StudentQuestion,
} from './roster';
import { StudentRow } from './student-row';

/** Students who need attention come first, so a class of thousands is never drawn in full unasked. */
const ROWS_AT_FIRST = 100;
const ROWS_MORE = 400;

/** The class: who is lost, who is awaited, who has given something. What they gave only shows where it is uncovered. */
export function RosterPanel({
  view,
  viewAt,
  isUncovered,
  onToggle,
  ask,
  letAllBackIn,
}: {
  view: InstructorView;
  /** When the view came, by `performance.now()`. */
  viewAt: number;
  isUncovered: boolean;
  /** Covers or uncovers what they gave. */
  onToggle: () => void;
  ask: (question: StudentQuestion) => void;
  /** Takes back the removal of many. */
  letAllBackIn: () => void;
}) {
  const words = useWords('common', 'console-people');
  const [filter, setFilter] = useState<RosterFilter>('all');
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(ROWS_AT_FIRST);
  const sought = useDeferredValue(search);
  const rows = useMemo(() => rosterRows(view), [view]);
  const counts = useMemo(() => countByFilter(rows), [rows]);
  const shown = useMemo(
    () => filterRows(rows, filter, sought, (number, name) => nameWords(words, number, name)),
    [rows, filter, sought, words],
  );
  return (
    <section
      aria-label={words.say('console-people.class')}
      className="flex min-h-0 flex-1 flex-col"
    >
      <div className="mb-2.5 flex items-center justify-between gap-3">
        <h2 className="text-[22px] type-title">{words.say('console-people.class')}</h2>
        <label className="flex min-h-9 min-w-0 items-center gap-2 rounded-chip text-[15px] focus-within:outline-3 focus-within:outline-offset-1">
          <Search size={16} className="shrink-0 text-mut" aria-hidden="true" />
          <input
            type="search"
            aria-label={words.say('console-people.find')}
            placeholder={words.say('console-people.find')}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            className="w-24 appearance-none bg-transparent outline-none placeholder:text-mut [&::-webkit-search-cancel-button]:appearance-none"
          />
        </label>
      </div>
      <fieldset className="mb-2 grid grid-cols-3 divide-x divide-line overflow-hidden rounded-control border border-line">
        <legend className="sr-only">{words.say('console-people.show')}</legend>
        {ROSTER_FILTERS.map((which) => (
          <button
            key={which}
            type="button"
            aria-pressed={which === filter}
            onClick={() => setFilter(which)}
            className="min-h-9 text-[14px] type-label -outline-offset-3 hover:bg-panel aria-pressed:bg-ink aria-pressed:text-bg aria-pressed:-outline-offset-6 aria-pressed:focus-visible:outline-bg"
          >
            {words.say(`console-people.filter.${which}`, { count: counts[which] })}
          </button>
        ))}
      </fieldset>
      {shown.length === 0 ? (
        <p className="py-3 text-[15px] text-mut">
          {emptyWords(words, rows.length, filter, sought)}
        </p>
      ) : (
        <ScrollBox
          label={words.say('console-people.students')}
          direction="vertical"
          className="min-h-0 flex-1 max-[859px]:h-[60vh] max-[859px]:flex-none"
        >
          <ul>
            {shown.slice(0, most).map((row) => (
              <StudentRow
                key={row.number}
                {...row}
                clockOffset={viewAt - view.now}
                isUncovered={isUncovered}
                ask={ask}
              />
            ))}
          </ul>
          {shown.length > most && (
            <button
              type="button"
              onClick={() => setMost(most + ROWS_MORE)}
              className="min-h-11 w-full rounded-chip text-start text-[15px] type-label -outline-offset-3 hover:bg-panel"
            >
              {words.say('console-people.more', { count: shown.length - most })}
            </button>
          )}
        </ScrollBox>
      )}
      {!isUncovered && rows.some(({ given }) => given !== null) && (
        <button
          type="button"
          aria-keyshortcuts="V"
          onClick={onToggle}
          className="mt-1 min-h-9 self-start rounded-chip text-[15px] type-label underline decoration-line2 underline-offset-4 hover:decoration-ink"
        >
          {words.say('console-people.show-given')}
        </button>
      )}
      <RemovedList view={view} ask={ask} letAllBackIn={letAllBackIn} />
    </section>
  );
}

function emptyWords(
  words: Words<'console-people'>,
  everybody: number,
  filter: RosterFilter,
  search: string,
): string {
  if (everybody === 0) return words.say('console-people.none.all');
  if (search.trim() !== '') return words.say('console-people.none.name');
  return words.say(filter === 'lost' ? 'console-people.none.lost' : 'console-people.none.waiting');
}
