'use client';

import type { InstructorView } from '#core/protocol/instructor-view';
import { useKeys } from '../../../ui/keys/use-keys';
import type { Asking } from '../dialogs/asking';
import { canAddTime, type NextAction, type NextStep } from '../next/next-step';
import { type KeyAction, keyAction } from './keys';

interface Doing {
  readonly goOn: () => void;
  readonly addTime: () => void;
  readonly pauseOrResume: () => void;
  readonly toggleUncovered: () => void;
  readonly ask: (asking: Asking) => void;
  readonly view: InstructorView;
  readonly isLive: boolean;
  readonly step: NextStep;
  readonly actions: Readonly<Record<NextAction, () => void>>;
}

/** Keys and presenter clickers. None of them ever throws anything away. */
export function useConsoleKeys(doing: Doing): void {
  const { view, isLive, step } = doing;
  const { phase } = view;
  const isUndo = step.action === 'undo-lock' && step.blocked === null;
  const does: Readonly<Record<KeyAction, { readonly now: boolean; readonly act: () => void }>> = {
    // A second press on the way to the run must not take the lock back: that has a key of its own.
    next: { now: true, act: () => step.action !== 'undo-lock' && doing.goOn() },
    undo: { now: isUndo && isLive, act: doing.actions['undo-lock'] },
    pause: { now: 'paused' in phase && isLive, act: doing.pauseOrResume },
    'toggle-picks': { now: 'round' in phase, act: doing.toggleUncovered },
    'add-time': { now: canAddTime(view) && isLive, act: doing.addTime },
    'end-run': { now: phase.kind === 'running' && isLive, act: () => doing.ask('end-run') },
  };
  useKeys((press) => {
    // A modal dialog may be open without holding the focus for a moment.
    if (document.querySelector('[role="alertdialog"], [role="dialog"]') !== null) return false;
    const action = keyAction(press);
    if (action === null) return false;
    const { now, act } = does[action];
    if (now) act();
    return now;
  });
}
