import { Lock, Pause, Timer } from 'lucide-react';
import { clockText } from '../../../ui/words/duration';
import { useWords } from '../../../words/language';

/** The last seconds stand out. */
const LAST_SECONDS = 10;

export interface TimerChipProps {
  /** Whole seconds; null without a limit. */
  readonly secondsLeft: number | null;
  readonly isStill: boolean;
  readonly isLocked: boolean;
}

/** The time left for picking or answering; without a limit, only says whether it is paused or locked. */
export function TimerChip({ secondsLeft, isStill, isLocked }: TimerChipProps) {
  const words = useWords('play');
  if (isLocked) return <LockedChip />;
  if (secondsLeft === null) return isStill ? <PausedChip /> : null;
  const isLast = secondsLeft <= LAST_SECONDS && !isStill;
  const Icon = isStill ? Pause : Timer;
  return (
    <span
      role="timer"
      aria-label={words.say(isStill ? 'play.time-left.paused' : 'play.time-left')}
      className={`${CHIP} ${isLast ? 'bg-klein text-on-klein' : 'bg-ink text-bg'}`}
    >
      <Icon aria-hidden="true" strokeWidth={2.5} className="size-[1.125rem]" />
      {clockText(secondsLeft * 1_000)}
    </span>
  );
}

function LockedChip() {
  return (
    <span className={`${CHIP} bg-ink text-bg`}>
      <Lock aria-hidden="true" strokeWidth={2.5} className="size-4" />
      {useWords('play').say('play.locked')}
    </span>
  );
}

export function PausedChip() {
  return (
    <span className={`${CHIP} bg-ink text-bg`}>
      <Pause aria-hidden="true" strokeWidth={2.5} className="size-4" />
      {useWords('play').say('play.paused')}
    </span>
  );
}

const CHIP =
  'flex min-h-8 shrink-0 items-center gap-2 rounded-chip px-2.5 text-base font-bold leading-none';
