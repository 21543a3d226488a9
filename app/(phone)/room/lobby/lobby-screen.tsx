import { Check } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { formatCount } from '#core/engine/number-format';
import type { You } from '#core/protocol/views/you';
import { insist } from '../../../live/insist';
import { pointCountWords } from '../../../parts/phone/point-count';
import { ordinal } from '../../../parts/phone/result/ordinal';
import { LogoMark } from '../../../ui/logo';
import { TeamMark } from '../../../ui/marks/team-mark';
import { LobbyValley } from './lobby-valley';

/** It brings in the engine, which the first load does without. */
const Practice = lazy(async () => {
  const { Practice } = await insist(() => import('../../practice/practice'));
  return { default: Practice };
});

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
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col">
      <header className="flex min-h-13 items-center gap-2.5 px-4 pt-[env(safe-area-inset-top)]">
        <LogoMark size={20} />
        <span className="truncate font-bold">{title}</span>
      </header>
      <div className="wipe-up px-4 pt-2 pb-4">
        <h1 className="type-display text-[2.25rem] text-balance">
          You’re in, <span translate="no">{name}</span>.
        </h1>
        {shownAs === name ? null : (
          <p className="mt-2 text-lg">
            On the screen you are{' '}
            <strong translate="no" className="font-bold">
              {shownAs}
            </strong>
            .
          </p>
        )}
        {team === null ? null : (
          <p className="mt-1 text-lg">
            <TeamMark team={team} /> You play in <strong className="font-bold">team {team}</strong>.
          </p>
        )}
        {score === null ? null : (
          <p className="mt-1 text-lg">
            You have <strong className="font-bold">{pointCountWords(score.points)}</strong>,{' '}
            {ordinal(score.rank)} of {formatCount(score.of)}.
          </p>
        )}
        <p className="mt-2 text-mut">
          It goes on by itself when a round opens. Until then, try the slider: nothing is sent.
        </p>
      </div>
      <Suspense fallback={<LobbyValley />}>
        <Practice />
      </Suspense>
      <p className="mt-4 px-4 text-mut">
        Before or after:{' '}
        <a
          href="/lesson"
          target="_blank"
          rel="noreferrer"
          className="font-semibold text-ink underline"
        >
          the lesson
        </a>{' '}
        and{' '}
        <a
          href="/practice"
          target="_blank"
          rel="noreferrer"
          className="font-semibold text-ink underline"
        >
          practice
        </a>{' '}
        (both open beside this page).
      </p>
      <div className="grow" />
      <div className="[@media(min-height:34rem)]:sticky bottom-0 z-10 mt-6 flex min-h-16 items-center justify-between gap-3 bg-panel px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
        <span className="flex items-center gap-2.5">
          <Check aria-hidden="true" strokeWidth={3} className="size-5" />
          In the room
        </span>
        <span className="text-mut">
          <strong className="type-title text-xl text-ink">{formatCount(participants)}</strong>
          {participants === 1 ? ' is in' : ' are in'}
        </span>
      </div>
    </main>
  );
}
