'use client';

import { ChevronRight, DoorClosed } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { PlanItem } from '#core/lesson/plan/lesson-plan';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import type { Words } from '#core/words/words';
import { Control } from '../../../ui/control';
import { rich } from '../../../ui/rich';
import { useWords } from '../../../words/language';
import { PlanPanel } from '../../plan/panel/plan-panel';
import type { Sending } from '../commands/connection';
import { useCommand } from '../commands/use-command';
import { resultsByItem } from './result-words';
import { RoundsOffPlan } from './rounds-off-plan';
import type { PlanSlice } from './use-plan';

interface PlanProps {
  readonly view: InstructorView;
  readonly connection: Sending;
  readonly isLive: boolean;
  readonly position: PlanSlice['position'];
  readonly onChooseNext: (id: string) => void;
  readonly onOpen: (item: PlanItem) => Promise<string | null>;
}

/** The plan, and the rounds outside it. A column where there is room, otherwise folded above the rest. */
export function PlanColumn({ onClose, ...props }: PlanProps & { onClose: () => void }) {
  const words = useWords('console');
  const [isOpen, setOpen] = useState(false);
  const { view, position } = props;
  const { plan } = view;
  const now = position.present ?? position.next;
  const at = plan.items.findIndex(({ id }) => id === now?.id) + 1;
  return (
    <nav
      aria-label={words.say('console.plan')}
      className="min-h-0 bg-panel min-[1180px]:overflow-y-auto min-[860px]:max-[1179px]:col-span-2 max-[1179px]:border-b max-[1179px]:border-line"
    >
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="flex min-h-12 w-full items-center gap-2 px-5 text-start text-[15px] type-label -outline-offset-3 min-[1180px]:hidden"
      >
        <ChevronRight
          size={17}
          aria-hidden="true"
          className={`shrink-0 ${isOpen ? 'rotate-90' : 'rtl:-scale-x-100'}`}
        />
        <span className="min-w-0 flex-1 truncate">
          {now === null
            ? words.say('console.plan')
            : rich(words, 'console.plan.at', {
                ...{ at, count: plan.items.length, title: now.title },
                rest: (inside) => <span className="text-mut">{inside}</span>,
              })}
        </span>
      </button>
      <div className={`min-h-full flex-col min-[1180px]:flex ${isOpen ? 'flex' : 'hidden'}`}>
        <Plan {...props} />
        <RoundsOffPlan view={view} />
        {view.phase.kind !== 'closed' && (
          <div className="mt-auto p-4 max-[1179px]:hidden">
            <Control
              icon={<DoorClosed size={18} aria-hidden="true" />}
              className="w-full justify-start bg-transparent"
              onClick={onClose}
            >
              {words.say('console.close-room')}
            </Control>
          </div>
        )}
      </div>
    </nav>
  );
}

function Plan({ view, connection, isLive, position, onChooseNext, onOpen }: PlanProps) {
  const words = useWords('console');
  const { attempt } = useCommand(connection);
  const results = useMemo(() => resultsByItem(words, view.pastRounds), [words, view.pastRounds]);
  return (
    <PlanPanel
      plan={view.plan}
      presentItem={position.present?.id ?? null}
      doneItems={position.done}
      results={results}
      nextItem={position.next?.id ?? null}
      blocked={isLive ? whyNotChange(words, view) : words.say('console.offline')}
      openBlocked={whyNotOpen(words, view)}
      onChooseNext={onChooseNext}
      onOpen={onOpen}
      onChange={(plan) => attempt({ type: 'set-plan', plan })}
      onSave={(plan) => attempt({ type: 'save-plan', plan })}
      onDelete={(plan) => attempt({ type: 'delete-plan', plan })}
    />
  );
}

function whyNotChange(words: Words<'console'>, { phase }: InstructorView): string | null {
  return phase.kind === 'closed' ? words.say('console.plan.closed') : null;
}

/** A round opens from the lobby or after a finished one, never beside another. */
function whyNotOpen(words: Words<'console'>, { phase }: InstructorView): string | null {
  const isOpen = phase.kind === 'picking' || phase.kind === 'running';
  return isOpen ? words.say('console.plan.round-open') : null;
}
