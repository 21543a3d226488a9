import { Check } from 'lucide-react';
import { type ReactNode, Suspense } from 'react';
import type { You } from '#core/protocol/views/you';
import { LanguageSwitch } from '../../../live/language-switch';
import { later } from '../../../live/later';
import { ownAddress } from '../../../ui/address/own-address';
import { LogoMark } from '../../../ui/logo';
import { TeamMark } from '../../../ui/marks/team-mark';
import { rich } from '../../../ui/rich';
import { useWords } from '../../../words/language';
import { LobbyValley } from './lobby-valley';

const LINK = 'font-semibold text-ink underline';

/** It brings in the engine, which the first load does without. */
const PRACTICE = later(async () => (await import('../../practice/practice')).Practice);

/** In the room, before a round: calm, clear about what comes next, and with something to try. */
export function LobbyScreen({
  participant: { name, shownAs, team },
  score,
  title,
  participants,
}: {
  participant: NonNullable<You['participant']>;
  /** This phone's score, once any round has brought anybody points. */
  score: You['score'];
  title: string;
  participants: number;
}) {
  const words = useWords('phone');
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col">
      <header className="flex min-h-13 items-center gap-2.5 px-4 pt-[env(safe-area-inset-top)]">
        <LogoMark size={20} />
        <span className="min-w-0 grow truncate font-bold">{title}</span>
        <LanguageSwitch className="-me-2" />
      </header>
      <div className="wipe-up px-4 pt-2 pb-4">
        <h1 className="type-display text-[2.25rem] text-balance">
          {rich(words, 'phone.lobby.title', {
            name,
            own: (inside) => <span translate="no">{inside}</span>,
          })}
        </h1>
        {shownAs === name ? null : (
          <p className="mt-2 text-lg">
            {rich(words, 'phone.lobby.shown-as', {
              name: shownAs,
              own: (inside) => (
                <strong translate="no" className="font-bold">
                  {inside}
                </strong>
              ),
            })}
          </p>
        )}
        {team === null ? null : (
          <p className="mt-1 text-lg">
            <TeamMark team={team} /> {rich(words, 'phone.lobby.team', { team, b: bold })}
          </p>
        )}
        {score === null ? null : (
          <p className="mt-1 text-lg">{rich(words, 'phone.lobby.score', { ...score, b: bold })}</p>
        )}
        <p className="mt-2 text-mut">{words.say('phone.lobby.next')}</p>
      </div>
      <Suspense fallback={<LobbyValley />}>
        <PRACTICE.Component />
      </Suspense>
      <p className="mt-4 px-4 text-mut">
        {rich(words, 'phone.lobby.reading', {
          lesson: (inside) => (
            <a href={ownAddress('/lesson')} target="_blank" rel="noreferrer" className={LINK}>
              {inside}
            </a>
          ),
          practice: (inside) => (
            <a href={ownAddress('/practice')} target="_blank" rel="noreferrer" className={LINK}>
              {inside}
            </a>
          ),
        })}
      </p>
      <div className="grow" />
      <div className="[@media(min-height:34rem)]:sticky bottom-0 z-10 mt-6 flex min-h-16 items-center justify-between gap-3 bg-panel px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
        <span className="flex items-center gap-2.5">
          <Check aria-hidden="true" strokeWidth={3} className="size-5" />
          {words.say('phone.lobby.in')}
        </span>
        <span className="text-mut">
          {rich(words, 'phone.lobby.people', {
            count: participants,
            b: (inside) => <strong className="type-title text-xl text-ink">{inside}</strong>,
          })}
        </span>
      </div>
    </main>
  );
}

function bold(inside: ReactNode) {
  return <strong className="font-bold">{inside}</strong>;
}
