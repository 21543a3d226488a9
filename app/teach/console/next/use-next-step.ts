'use client';

import type { InstructorView } from '#core/protocol/views/instructor-view';
import type { Told } from '../../../live/fold';
import { FAULT_AREAS } from '../../../parts/setup/fault-areas';
import { useWords } from '../../../words/language';
import type { SetupSlice } from '../../setup/use-setup';
import type { Command } from '../commands/use-command';
import type { PlanSlice } from '../plan/use-plan';
import { type NextAction, type NextStep, nextStep } from './next-step';
import { stepCommand } from './step-command';
import { useArmed } from './use-armed';
import { usePressGuard } from './use-press-guard';

/** The big button. */
export interface NextSlice {
  readonly step: NextStep;
  /** The step has only just changed: for a moment presses don't count. */
  readonly isQuiet: boolean;
  readonly goOn: () => void;
  /** Whether a press right now counts, on the big button or on one that has taken another's place. Uses it up. */
  readonly takePress: () => boolean;
}

interface Around {
  readonly told: Told<InstructorView>;
  readonly view: InstructorView;
  readonly moment: string;
  readonly command: Command;
  readonly plan: PlanSlice;
  readonly setup: SetupSlice;
  readonly askToClose: () => void;
}

export function useNextStep(around: Around): NextSlice {
  const { told, view, moment, command, plan, setup, askToClose } = around;
  const words = useWords('common', 'console', ...FAULT_AREAS);
  const { next } = plan.position;
  const { isArmed, arm } = useArmed(moment);
  const step = nextStep(words, {
    view,
    link: told.link,
    isSettingUp: setup.isOpen,
    setupKind: setup.draft.activity.kind,
    setupFault: setup.made.ok ? null : words.tell(setup.made.error.message),
    next,
    isUnderWay: (told.frame?.[3] ?? 0) > 0,
    isArmed,
  });
  const { guard, isQuiet } = usePressGuard(step.id, command.forgetRefusal, isArmed);
  const takePress = () => guard.accepts(performance.now());

  const act = async (action: NextAction) => {
    if (action === 'set-up') return setup.open();
    if (action === 'close-room') return askToClose();
    if (action === 'end-run' && !isArmed) return arm();
    const intention = stepCommand(action, view, next, setup.made.ok ? setup.made.value : null);
    if (intention === null || !(await command.run(intention))) return;
    if (action === 'open-item' || action === 'open-setup') plan.choose(null);
  };
  const goOn = () => {
    if (step.blocked !== null || step.action === null || command.isPending) return;
    if (takePress()) void act(step.action);
  };
  return { step, isQuiet, goOn, takePress };
}
