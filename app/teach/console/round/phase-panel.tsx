'use client';

import type { ReactNode } from 'react';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { RefusalLine } from '../../../ui/refusal-line';
import type { ConsoleConnection } from '../commands/connection';
import type { Command } from '../commands/use-command';
import { NextButton } from '../next/next-button';
import { NextFigure } from '../next/next-figure';
import type { NextSlice } from '../next/use-next-step';
import type { PlanPosition } from '../plan/plan-position';
import { ItemNote } from './item-note';

/** What to do now, what else can be done, and what there is to see of this phase. */
export function PhasePanel({
  phase,
  connection,
  command,
  isAsking,
  next,
  position,
  controls,
  children,
}: {
  phase: InstructorView['phase'];
  connection: ConsoleConnection;
  command: Command;
  /** A dialog is open, and shows any refusal itself. */
  isAsking: boolean;
  next: NextSlice;
  position: PlanPosition;
  controls: ReactNode;
  children: ReactNode;
}) {
  const { step } = next;
  return (
    <>
      {/* On a phone it sits at the bottom of the screen, within the thumb's reach. */}
      <div className="next-bar max-[859px]:fixed max-[859px]:inset-x-0 max-[859px]:bottom-0 max-[859px]:z-10 max-[859px]:border-t max-[859px]:border-line max-[859px]:bg-bg max-[859px]:p-2 max-[859px]:pb-[max(0.5rem,env(safe-area-inset-bottom))]">
        <NextButton
          step={step}
          isPending={command.isPending}
          isQuiet={next.isQuiet}
          onPress={next.goOn}
        >
          <NextFigure
            phase={phase}
            action={step.action}
            next={position.next}
            connection={connection}
          />
        </NextButton>
      </div>
      {controls}
      {!isAsking && <RefusalLine refusal={command.refusal} />}
      <ItemNote key={position.present?.id} item={position.present} />
      <div className="mt-6">{children}</div>
    </>
  );
}
