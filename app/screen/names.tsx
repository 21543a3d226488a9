import { useState } from 'react';
import type { ScreenView } from '#core/protocol/views/screen-view';
import { FittedName } from '../parts/screen/rows/fitted-name';
import { PracticeMark } from '../parts/screen/rows/practice-mark';
import styles from '../parts/screen/screen.module.css';
import { size } from '../parts/screen/size';
import { nameWords } from '../ui/words/name-words';
import { useWords } from '../words/language';
import { slotted } from './slots';
import { TeamLegend } from './team-legend';

const PLACES = 24;
/** Places for names when the teams are shown below them. */
const PLACES_WITH_TEAMS = 18;
/** The width of one of the two columns, in units. */
const COLUMN = 248;

/** Who is in: the latest to join, each in a place of their own. */
export function JoinedNames({ names, teams }: { names: ScreenView['names']; teams: number }) {
  const words = useWords('common', 'screen');
  const places = teams > 0 ? PLACES_WITH_TEAMS : PLACES;
  const more = names.length - places;
  const practice = names.filter(([, , isPractice]) => isPractice).length;
  // Those who are there when the page opens haven't just arrived.
  const [alreadyIn] = useState(names.at(-1)?.[0] ?? 0);
  return (
    <section className="flex min-h-0 flex-col p-56 pe-32 pb-40">
      <p className="flex items-end gap-28 whitespace-nowrap">
        <span className="type-figure" style={size(names.length < 1000 ? 168 : 120)}>
          {words.numbers.count(names.length)}
        </span>
        <span className="pb-8 type-label" style={size(38)}>
          {words.say('screen.names.in', { count: names.length })}
        </span>
      </p>
      {practice > 0 && (
        <p className="mt-16 flex items-center gap-12 text-mut" style={size(30)}>
          <PracticeMark />
          {words.say('screen.names.practice', { count: practice })}
        </p>
      )}
      {names.length === 0 && (
        <p className="mt-40 text-mut" style={size(34)}>
          {words.say('screen.names.yours')}
        </p>
      )}
      <ul
        className={`mt-24 grid min-h-0 flex-1 grid-flow-col grid-cols-2 gap-x-26 overflow-hidden px-16 -mx-16 ${teams > 0 ? 'grid-rows-9' : 'grid-rows-12'}`}
        style={{ maxHeight: `calc(${(places / 2) * 61} * var(--u))` }}
      >
        {slotted(names, places).map(
          (entry) =>
            entry !== null && (
              <li
                key={entry[0]}
                className={`relative isolate flex min-w-0 items-center ${entry[0] > alreadyIn ? styles.arrival : ''}`}
              >
                <FittedName
                  name={nameWords(words, entry[0], entry[1])}
                  isPractice={entry[2]}
                  room={COLUMN}
                  units={36}
                />
              </li>
            ),
        )}
      </ul>
      <p className="mt-24 h-40 shrink-0 text-mut" style={size(34)}>
        {more > 0 && words.say('screen.more', { count: more })}
      </p>
      {teams > 0 && <TeamLegend teams={teams} names={names} />}
    </section>
  );
}
