import { type PointerEvent, useEffect, useRef } from 'react';
import { stepped } from './rate-scale';

const FIRST_REPEAT_MS = 400;
const REPEAT_MS = 70;

export interface HeldStepOptions {
  readonly direction: 1 | -1;
  readonly rate: number;
  /** What is drafted goes out at once: nothing is drafted until the button is held, since the finger may be scrolling. */
  readonly isLive?: boolean;
  readonly onDraft: (rate: number) => void;
  readonly onCommit: (rate: number) => void;
  readonly onDrop: () => void;
}

interface HeldStep {
  press(event: Pick<PointerEvent, 'button'>): void;
  /** Commits what was stepped to. */
  release(): void;
  /** The finger was scrolling, or left the button: no step was intended. */
  cancel(): void;
}

/** A finger or a mouse on a button that steps, and goes on stepping while it is held. */
export function useHeldStep(options: HeldStepOptions): HeldStep {
  const { direction, rate, isLive = false, onDraft, onCommit, onDrop } = options;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const held = useRef<number | null>(null);
  useEffect(() => () => clearTimeout(timer.current), []);

  function step(from: number, delay: number, isDrafted: boolean) {
    const next = stepped(from, direction);
    held.current = next;
    if (isDrafted) onDraft(next);
    timer.current = setTimeout(() => step(next, REPEAT_MS, true), delay);
  }
  function end(): number | null {
    clearTimeout(timer.current);
    const last = held.current;
    held.current = null;
    return last;
  }

  return {
    press({ button }) {
      if (button === 0) step(rate, FIRST_REPEAT_MS, !isLive);
    },
    release() {
      const last = end();
      if (last !== null) onCommit(last);
    },
    cancel() {
      if (end() !== null) onDrop();
    },
  };
}
