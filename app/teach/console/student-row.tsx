'use client';

import { Check, Circle, WifiOff } from 'lucide-react';
import { memo } from 'react';
import { formatRate } from '#core/engine/number-format';
import { elapsedText } from '../../ui/duration';
import type { RosterRow } from './roster';
import { useTick } from './use-tick';

/** One student; drawn anew only when something about them has changed. */
export const StudentRow = memo(
  function StudentRow({
    name,
    state,
    lostFor,
    learningRate,
    viewAt,
    showsRate,
  }: RosterRow & { viewAt: number; showsRate: boolean }) {
    return (
      <li className="flex min-h-8 items-center gap-2.5 text-[15px] [contain-intrinsic-size:auto_32px] [content-visibility:auto]">
        <StateIcon state={state} />
        <span className="min-w-0 flex-1 truncate">{name}</span>
        <span
          className={`shrink-0 ${showsRate && learningRate !== null && state !== 'lost' ? '' : 'text-mut'}`}
        >
          {state === 'lost' ? (
            <LostFor lostFor={lostFor ?? 0} viewAt={viewAt} hasPicked={learningRate !== null} />
          ) : (
            stateWords(state, learningRate, showsRate)
          )}
        </span>
      </li>
    );
  },
  (a, b) =>
    a.name === b.name &&
    a.state === b.state &&
    a.lostFor === b.lostFor &&
    a.learningRate === b.learningRate &&
    a.showsRate === b.showsRate &&
    (a.lostFor === null || a.viewAt === b.viewAt),
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

function stateWords(state: RosterRow['state'], rate: number | null, showsRate: boolean): string {
  if (state === 'waiting') return 'not yet';
  if (state === 'here') return 'here';
  if (state === 'past') return 'took part';
  return showsRate && rate !== null ? formatRate(rate) : 'picked';
}

function LostFor({
  lostFor,
  viewAt,
  hasPicked,
}: {
  lostFor: number;
  viewAt: number;
  hasPicked: boolean;
}) {
  useTick(1_000);
  const now = lostFor + performance.now() - viewAt;
  return <>{`${hasPicked ? 'picked, ' : ''}lost ${elapsedText(now)}`}</>;
}
