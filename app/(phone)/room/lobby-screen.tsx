import { Check } from 'lucide-react';
import { formatCount } from '#core/engine/number-format';
import { LogoMark } from '../../ui/logo';
import { LobbyValley } from './lobby-valley';

const WHAT_WILL_HAPPEN = [
  'A loss appears here, and on the big screen.',
  'You pick one number: the learning rate.',
  'Everybody’s point runs down it, at the same time.',
];

/** In the room, before a round: calm, and clear about what comes. */
export function LobbyScreen({
  name,
  title,
  participants,
}: {
  name: string;
  title: string;
  participants: number;
}) {
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col">
      <header className="flex min-h-13 items-center gap-2.5 px-4 pt-[env(safe-area-inset-top)]">
        <LogoMark size={20} />
        <span className="truncate font-bold">{title}</span>
      </header>
      <LobbyValley />
      <div className="wipe-up flex grow flex-col px-4 pt-6">
        <h1 className="type-display text-[2.5rem] text-balance">You’re in, {name}.</h1>
        <p className="mt-3 text-lg text-mut">
          This page goes on by itself when the round opens. What will happen:
        </p>
        <ol className="mt-5 border-t border-line">
          {WHAT_WILL_HAPPEN.map((sentence, k) => (
            <li
              key={sentence}
              className="flex gap-4 border-b border-line py-3 text-[1.0625rem] text-pretty"
            >
              <span className="type-figure w-5 shrink-0 pt-[0.3em] text-xl">{k + 1}</span>
              {sentence}
            </li>
          ))}
        </ol>
      </div>
      <div className="[@media(min-height:34rem)]:sticky bottom-0 mt-6 flex min-h-16 items-center justify-between gap-3 bg-panel px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
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
