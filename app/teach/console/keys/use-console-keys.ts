'use client';

import type { InstructorView } from '#core/protocol/views/instructor-view';
import { ANY_DIALOG } from '../../../ui/coming';
import { useKeys } from '../../../ui/keys/use-keys';
import { canAddTime } from '../next/next-step';
import type { NextSlice } from '../next/use-next-step';
import type { CoverSlice } from '../round/use-cover';
import type { RoundSlice } from '../round/use-round';
import { type KeyAction, keyAction } from './keys';

interface Doing {
  readonly view: InstructorView;
  readonly isLive: boolean;
  readonly next: NextSlice;
  readonly round: RoundSlice;
  readonly cover: CoverSlice;
  readonly askToEnd: () => void;
}

/** Keys and presenter clickers. None of them ever discards anything. */
export function useConsoleKeys({ view, isLive, next, round, cover, askToEnd }: Doing): void {
  const { phase } = view;
  const { action, blocked } = next.step;
  const walk = phase.kind === 'running' ? phase.walk : null;
  const isUndo = action === 'undo-lock' && blocked === null;
  const does: Readonly<Record<KeyAction, { readonly now: boolean; readonly act: () => void }>> = {
    // A second press on the way to the run must not undo the lock: that has its own key.
    next: { now: true, act: () => action !== 'undo-lock' && next.goOn() },
    undo:
      walk === null
        ? { now: isUndo && isLive, act: round.undoLock }
        : { now: walk.step > 0 && isLive, act: () => round.walk('back') },
    pause:
      walk === null
        ? { now: 'paused' in phase && isLive, act: round.pauseOrResume }
        : { now: isLive, act: () => round.walk(walk.playing ? 'stop' : 'play') },
    'to-the-end': { now: walk !== null && isLive, act: () => round.walk('end') },
    'toggle-picks': { now: 'round' in phase, act: cover.toggle },
    'add-time': { now: canAddTime(view) && isLive, act: round.addTime },
    'end-run': { now: phase.kind === 'running' && isLive, act: askToEnd },
  };
  useKeys((press) => {
    if (document.querySelector(ANY_DIALOG) !== null) return false;
    const asked = keyAction(press);
    if (asked === null) return false;
    const { now, act } = does[asked];
    if (now) act();
    return now;
  });
}
