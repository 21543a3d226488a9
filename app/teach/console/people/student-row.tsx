'use client';

import { Menu } from '@base-ui/react/menu';
import { Bot, Check, Circle, Ellipsis, WifiOff } from 'lucide-react';
import { memo } from 'react';
import type { Words } from '#core/words/words';
import { useTick } from '../../../parts/console/use-tick';
import { elapsedText } from '../../../ui/words/duration';
import { nameWords } from '../../../ui/words/name-words';
import { useWords } from '../../../words/language';
import { givenWords } from './given-words';
import type { RosterRow, StudentQuestion } from './roster';

interface Props extends RosterRow {
  /** Milliseconds from the time of the server to `performance.now()`. Known anew with every view, and always about the same. */
  readonly clockOffset: number;
  readonly isUncovered: boolean;
  /** Asks about this student. */
  readonly ask: (question: StudentQuestion) => void;
}

/** One student; drawn again only when something about them has changed. */
export const StudentRow = memo(
  function StudentRow(props: Props) {
    const words = useWords('common', 'console-people');
    const { number, shownAs, team, points, isPractice, state, given, isUncovered } = props;
    const name = nameWords(words, number, props.name);
    return (
      <li className="flex min-h-9 items-center gap-2.5 py-0.5 text-[15px] [contain-intrinsic-size:auto_36px] [content-visibility:auto]">
        <StateIcon state={state} />
        <span className="min-w-0 flex-1 leading-tight">
          <bdi translate="no">{name}</bdi>
          {isPractice && (
            <Bot
              size={14}
              className="ms-1.5 inline text-mut"
              aria-label={words.say('console-people.practice')}
            />
          )}
          <span className="block text-[13px] text-mut empty:hidden">
            {underName(words, props.name === shownAs ? null : shownAs, team, points)}
          </span>
        </span>
        <span
          className={`shrink-0 ${isUncovered && given !== null && state !== 'lost' ? '' : 'text-mut'}`}
        >
          <StateWords {...props} />
        </span>
        {state !== 'past' && (
          <StudentMenu
            number={number}
            name={name}
            phone={isPractice ? null : state === 'lost' ? 'new-phone' : 'phone-of'}
            ask={props.ask}
          />
        )}
      </li>
    );
  },
  (a, b) =>
    a.name === b.name &&
    a.shownAs === b.shownAs &&
    a.team === b.team &&
    a.points === b.points &&
    a.state === b.state &&
    a.lostAt === b.lostAt &&
    a.given?.value === b.given?.value &&
    a.given?.kind === b.given?.kind &&
    a.isUncovered === b.isUncovered,
);

function StateIcon({ state }: { state: RosterRow['state'] }) {
  if (state === 'lost')
    return <WifiOff size={17} className="shrink-0 text-lost" aria-hidden="true" />;
  if (state === 'waiting')
    return (
      <Circle
        size={17}
        strokeWidth={2.5}
        className="shrink-0 scale-75 text-mut"
        aria-hidden="true"
      />
    );
  return <Check size={17} strokeWidth={2.75} className="shrink-0" aria-hidden="true" />;
}

function underName(
  words: Words<'console-people'>,
  pseudonym: string | null,
  team: number | null,
  points: number,
): string {
  const parts = [
    pseudonym ?? '',
    team === null ? '' : words.say('console-people.team', { team }),
    points === 0 ? '' : words.say('console-people.points', { points }),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function StateWords({ state, lostAt, clockOffset, given, isUncovered }: Props) {
  const words = useWords('console', 'console-people', 'play-fractal');
  switch (state) {
    case 'lost':
      return <LostFor since={(lostAt ?? 0) + clockOffset} hasGiven={given} />;
    case 'waiting':
      return words.say('console-people.state.waiting');
    case 'here':
      return words.say('console-people.state.here');
    case 'past':
      return words.say('console-people.state.past');
    case 'given':
      return given === null ? null : givenWords(words, given, isUncovered);
  }
}

/** @param since by `performance.now()` */
function LostFor({ since, hasGiven }: { since: number; hasGiven: RosterRow['given'] }) {
  useTick(1_000);
  const words = useWords('console', 'console-people', 'play-fractal');
  const time = elapsedText(Math.max(0, performance.now() - since));
  if (hasGiven === null) return words.say('console-people.state.lost', { time });
  const given = givenWords(words, hasGiven, false);
  return words.say('console-people.state.lost-given', { given, time });
}

const ITEM =
  'flex min-h-11 items-center px-3.5 text-[15px] type-label outline-none data-highlighted:bg-panel';

function StudentMenu({
  number,
  name,
  phone,
  ask,
}: {
  number: number;
  name: string;
  /** What can be asked about the phone of this student; null: has none. */
  phone: 'new-phone' | 'phone-of' | null;
  ask: (question: StudentQuestion) => void;
}) {
  const words = useWords('console-people');
  return (
    <Menu.Root>
      <Menu.Trigger
        aria-label={words.say('console-people.menu', { name })}
        className="-me-1.5 flex size-9 shrink-0 items-center justify-center rounded-control hover:bg-panel max-[859px]:size-11"
      >
        <Ellipsis size={18} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="z-20 outline-none" sideOffset={4} align="end">
          <Menu.Popup className="min-w-40 rounded-control border border-line2 bg-bg py-1.5 text-ink outline-none">
            <Menu.Item className={ITEM} onClick={() => ask({ what: 'rename', student: number })}>
              {words.say('console-people.menu.rename')}
            </Menu.Item>
            {phone !== null && (
              <Menu.Item className={ITEM} onClick={() => ask({ what: phone, student: number })}>
                {words.say(`console-people.menu.${phone}`)}
              </Menu.Item>
            )}
            <Menu.Item
              className={ITEM}
              onClick={() => ask({ what: 'extra-time', student: number })}
            >
              {words.say('console-people.menu.extra-time')}
            </Menu.Item>
            <Menu.Item className={ITEM} onClick={() => ask({ what: 'remove', student: number })}>
              {words.say('console-people.menu.remove')}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
