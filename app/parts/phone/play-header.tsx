import type { ReactNode } from 'react';
import type { RoundView } from '#core/protocol/shapes/round';
import type { You } from '#core/protocol/views/you';
import { RoundTitle } from '../../ui/round-title';
import { useWords } from '../../words/language';

/** The line at the top of a round: what it is, who plays, with how many points, and one thing at the right. */
export function PlayHeader({
  round,
  you,
  children,
}: {
  round: RoundView;
  you: You;
  children?: ReactNode;
}) {
  const words = useWords('play');
  const { participant, score } = you;
  return (
    <header className="flex min-h-13 shrink-0 flex-wrap items-center justify-between gap-x-3 px-4 pt-[env(safe-area-inset-top)] text-base">
      {/* A dot at the start of a line is cut off with the overlap on the left. */}
      <div className="min-w-0 grow basis-40 overflow-hidden py-1.5 leading-tight">
        <div className="-ml-4 flex flex-wrap items-baseline">
          <h1 className="max-w-full pl-4 font-bold text-balance">
            <RoundTitle round={round} />
          </h1>
          <p className="relative flex max-w-full min-w-0 gap-1.5 pl-4 text-mut before:absolute before:left-1.5 before:content-['·']">
            <span className="truncate">{participant?.name}</span>
            {score === null ? null : (
              <span className="shrink-0">
                <span aria-hidden="true">· </span>
                {words.say('play.points', { count: score.points })}
              </span>
            )}
          </p>
        </div>
      </div>
      {children}
    </header>
  );
}
