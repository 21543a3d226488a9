'use client';

import { ListOrdered, Menu, Users } from 'lucide-react';
import { usePathname } from 'next/navigation';
import { useId, useState } from 'react';
import type { RoundOutline } from '#core/report/outline';
import { roundTitle } from '../../ui/words/activity-words';
import { useWords } from '../../words/language';
import { NavItem } from './nav-item';
import { scoreWords } from './score-words';

/** The pages of a session. Beside each activity: how many arrived, or were right. */
export function SessionNav({
  base,
  students,
  rounds,
  hasStudents,
}: {
  base: string;
  students: number;
  rounds: readonly RoundOutline[];
  /** Whether the reader may look at each of them. */
  hasStudents: boolean;
}) {
  // Only narrow windows have the button; in wide ones the list is always there.
  const [isOpen, setIsOpen] = useState(false);
  const list = useId();
  const path = usePathname();
  const words = useWords('common', 'review');
  const activities = words.say('review.activities', { count: rounds.length });
  const linkTo = (address: string, also: readonly string[] = []) => ({
    address,
    isCurrent: path === address || also.includes(path),
    onGo: () => setIsOpen(false),
  });
  const pageOf = (round: number) => `${base}/activity/${round}`;
  return (
    <nav
      aria-label={words.say('review.nav')}
      className="border-b border-line bg-panel text-[14px] min-[900px]:border-b-0 print:hidden"
    >
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setIsOpen(!isOpen)}
        className="flex min-h-12 w-full items-center gap-3 px-4 type-label -outline-offset-3 min-[900px]:hidden"
      >
        <Menu size={18} aria-hidden="true" />
        {words.say(hasStudents ? 'review.nav.folded' : 'review.nav.folded-shared', { activities })}
      </button>
      <div
        id={list}
        className={`min-[900px]:sticky min-[900px]:top-0 min-[900px]:max-h-[calc(100dvh-57px)] min-[900px]:overflow-y-auto min-[900px]:py-2 ${isOpen ? 'pb-3' : 'max-[899px]:hidden'}`}
      >
        <ul>
          <NavItem {...linkTo(base)} icon={<ListOrdered size={18} aria-hidden="true" />}>
            {words.say('review.nav.report')}
          </NavItem>
          {hasStudents && (
            <NavItem
              {...linkTo(`${base}/students`)}
              icon={<Users size={18} aria-hidden="true" />}
              figures={words.numbers.count(students)}
            >
              {words.say('review.nav.students')}
            </NavItem>
          )}
        </ul>
        {rounds.length > 0 && (
          <>
            <p className="flex flex-wrap justify-between gap-x-3 px-4.5 pt-3 pb-1 font-[700] min-[900px]:pt-1.5 min-[900px]:pb-0">
              {activities}
              {rounds.some(({ score }) => score !== null) && (
                <span className="text-mut">{words.say('review.nav.did-well', { students })}</span>
              )}
            </p>
            <ol>
              {rounds.map((round) => (
                <NavItem
                  key={round.number}
                  {...linkTo(pageOf(round.number), round.again.map(pageOf))}
                  icon={<span className="w-4.5 shrink-0 text-end text-mut">{round.number}</span>}
                  figures={round.score?.counts.map(words.numbers.count).join(', ')}
                  figuresMean={round.score === null ? undefined : scoreWords(words, round.score)}
                >
                  {roundTitle(words, round)}
                </NavItem>
              ))}
            </ol>
          </>
        )}
      </div>
    </nav>
  );
}
