'use client';

import type { ReactNode } from 'react';
import { KeyHint } from '../../../ui/control';
import { useWords } from '../../../words/language';
import type { NextStep } from './next-step';

/** The one big button. With nothing to press, it is a dark panel that says what is going on. */
export function NextButton({
  step,
  isPending,
  isQuiet,
  onPress,
  children,
}: {
  step: NextStep;
  isPending: boolean;
  /** Presses don't count for a moment, which nothing on screen mentions. */
  isQuiet: boolean;
  onPress: () => void;
  /** The figure on its right: time left, or the step. */
  children?: ReactNode;
}) {
  const words = useWords('console');
  const field =
    'flex min-h-24 w-full items-center justify-between gap-x-4 min-[860px]:gap-x-6 rounded-next px-5 py-4 text-start min-[860px]:min-h-32 min-[860px]:px-7 min-[860px]:py-5';
  const title = (
    <span className="min-w-0 flex-1">
      <span className="block text-[26px] type-display min-[860px]:text-[38px]">{step.title}</span>
      <span className="mt-2 flex flex-wrap items-center gap-x-2 empty:hidden min-[860px]:min-h-6 text-[16px]">
        {isPending ? words.say('console.sending') : (step.blocked ?? <Hint step={step} />)}
      </span>
    </span>
  );
  if (step.action === null) {
    return (
      <div className={`${field} bg-ink text-bg`}>
        {title}
        {children}
      </div>
    );
  }
  const isBlocked = step.blocked !== null;
  const isIdle = isBlocked || isPending || isQuiet;
  return (
    <button
      type="button"
      aria-disabled={isIdle || undefined}
      onClick={isIdle ? undefined : onPress}
      // Holding Enter down would press it again and again.
      onKeyDown={(event) => {
        if (event.repeat) event.preventDefault();
      }}
      className={`${field} ${fieldColour(step, isBlocked)}`}
    >
      {title}
      {children}
    </button>
  );
}

function Hint({ step: { action, hint } }: { step: NextStep }) {
  const words = useWords('console');
  if (action === null) return null;
  const isUndo = action === 'undo-lock';
  return (
    <>
      <KeyHint>{isUndo ? 'U' : words.say('console.key.space')}</KeyHint>
      <span className="hidden min-[860px]:pointer-fine:inline">
        {words.say(isUndo ? 'console.key.clicker-undo' : 'console.key.clicker-next')}
        {hint !== null && ' ·'}
      </span>
      {hint !== null && <span>{hint}</span>}
    </>
  );
}

/** Ultramarine invites a press; the quieter colours only allow one. */
function fieldColour({ action }: NextStep, isBlocked: boolean): string {
  if (action === 'end-run') return 'bg-ink text-bg hover:opacity-90';
  if (isBlocked || action === 'undo-lock') return 'bg-klein-soft text-on-klein-soft';
  return 'bg-klein text-on-klein hover:brightness-110 active:brightness-95';
}
