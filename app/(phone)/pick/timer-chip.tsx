import { Lock, Pause, Timer } from 'lucide-react';
import { clockText } from '../../ui/duration';

/** The last seconds are a field of their own. */
const LAST_SECONDS = 10;

export interface TimerChipProps {
  /** Whole seconds; null without a limit. */
  readonly secondsLeft: number | null;
  readonly isPaused: boolean;
  readonly isLocked: boolean;
}

/** The time left for picking. Absent without a limit. */
export function TimerChip({ secondsLeft, isPaused, isLocked }: TimerChipProps) {
  if (isLocked) {
    return (
      <span className={`${CHIP} bg-ink text-bg`}>
        <Lock aria-hidden="true" strokeWidth={2.5} className="size-4" />
        Locked
      </span>
    );
  }
  if (secondsLeft === null) return null;
  const isLast = secondsLeft <= LAST_SECONDS && !isPaused;
  const Icon = isPaused ? Pause : Timer;
  return (
    <span
      role="timer"
      aria-label={isPaused ? 'Time left, paused' : 'Time left'}
      className={`${CHIP} ${isLast ? 'bg-klein text-on-klein' : 'bg-ink text-bg'}`}
    >
      <Icon aria-hidden="true" strokeWidth={2.5} className="size-[1.125rem]" />
      {clockText(secondsLeft * 1_000)}
    </span>
  );
}

const CHIP =
  'flex min-h-8 shrink-0 items-center gap-2 rounded-chip px-2.5 text-base font-bold leading-none';
