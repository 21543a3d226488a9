'use client';

import { Check, DoorClosed } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PastRound } from '#core/protocol/views';
import { CONTROL } from '../../ui/control';
import { LossTitle } from '../../ui/loss-title';
import { ScrollBox } from '../../ui/scroll-box';
import type { ConsoleModel } from './use-console';

/** The rounds so far, with what they came to, and the present one. A column where there is room, else a strip. */
export function Rounds({ model }: { model: ConsoleModel }) {
  const { view, isSettingUp, draftResult } = model;
  const { phase, pastRounds } = view;
  const { setup } = draftResult;
  const isOpen = phase.kind === 'picking' || phase.kind === 'running';
  const showsNext = phase.kind === 'lobby' || isSettingUp;
  return (
    <nav
      aria-label="Rounds"
      className="flex flex-col bg-panel min-[1180px]:overflow-y-auto min-[860px]:max-[1179px]:col-span-2 max-[1179px]:border-b max-[1179px]:border-line"
    >
      <h2 className="px-5 pt-5 pb-3 text-[14px] type-label text-mut max-[1179px]:sr-only">
        Rounds
      </h2>
      <ScrollBox label="Rounds" direction="horizontal" className="w-full shrink-0">
        <ol className="flex min-[1180px]:flex-col">
          {pastRounds.map((round) => (
            <Item
              key={round.number}
              number={round.number}
              isNow={
                phase.kind === 'finished' && phase.round.number === round.number && !isSettingUp
              }
              isDone
              loss={<LossTitle loss={round.experiment.loss} />}
              state={resultWords(round)}
            />
          ))}
          {isOpen && (
            <Item
              number={phase.round.number}
              isNow
              loss={<LossTitle loss={phase.round.experiment.loss} />}
              state={phase.kind}
            />
          )}
          {showsNext && (
            <Item
              number={pastRounds.length + 1}
              isNow
              loss={setup === null ? null : <LossTitle loss={setup.experiment.loss} />}
              state="setting up"
            />
          )}
        </ol>
      </ScrollBox>
      {phase.kind !== 'closed' && (
        <div className="mt-auto p-4 max-[1179px]:hidden">
          <button
            type="button"
            onClick={() => model.ask('close-room')}
            className={`${CONTROL} w-full justify-start bg-transparent`}
          >
            <DoorClosed size={18} aria-hidden="true" />
            Close the room
          </button>
        </div>
      )}
    </nav>
  );
}

function Item({
  number,
  isNow = false,
  isDone = false,
  loss,
  state,
}: {
  number: number;
  isNow?: boolean;
  isDone?: boolean;
  loss: ReactNode;
  state: string;
}) {
  return (
    <li
      ref={isNow ? scrollIntoSight : undefined}
      aria-current={isNow ? 'step' : undefined}
      className={`flex shrink-0 gap-3 px-5 py-3 max-[1179px]:min-w-44 max-[1179px]:py-2 ${isNow ? 'bg-ink text-bg' : ''}`}
    >
      <span className="w-4 pt-px text-[15px] font-[750]">
        {isDone ? <Check size={18} strokeWidth={2.75} aria-label="Done:" /> : number}
      </span>
      <span className="min-w-0">
        <span className="block text-[15px] font-[750]">Round {number}</span>
        <span className={`block text-[13.5px] ${isNow ? 'opacity-85' : 'text-mut'}`}>
          {loss}
          <span className="block">{state}</span>
        </span>
      </span>
    </li>
  );
}

/** In a strip with many rounds the present one may lie beyond the end. */
function scrollIntoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
}

function resultWords({ runs, outcomes }: PastRound): string {
  return `${outcomes.converged} of ${runs} converged`;
}
