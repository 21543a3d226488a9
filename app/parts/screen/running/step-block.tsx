import { formatCount } from '#core/engine/number-format';
import type { ScreenClock } from '../clock';
import type { ScreenPhase } from '../screen-activity';
import { size } from '../size';
import { useEveryFrame } from '../use-every-frame';

/** The panel above the leaderboard: the current step out of how many; before the first one, the countdown. */
export function StepPanel({
  phase,
  steps,
  clock,
  before = pickWords(phase.runs),
}: {
  phase: ScreenPhase<'running' | 'finished'>;
  /** How many there are in all. */
  steps: number;
  clock: ScreenClock;
  /** What is said while everything stands at the start. */
  before?: string;
}) {
  const step = useEveryFrame(() => Math.floor(clock.currentStep()));
  const seconds = useEveryFrame(() => Math.ceil(clock.untilStart() / 1_000));
  const isStill = phase.kind === 'running' && (phase.paused || phase.waiting);
  if (phase.kind === 'running' && seconds > 0 && !isStill) {
    return <LeadIn seconds={seconds} words={before} />;
  }
  return (
    <div
      className={`relative flex h-120 shrink-0 pt-8 pr-56 pl-48 ${isStill ? 'bg-ink text-bg' : 'bg-klein text-on-klein'}`}
    >
      <p className="flex h-86 w-full items-center">
        <span className="flex-1 type-label" style={size(34)}>
          {wordsOf(phase)}
        </span>
        <span className="type-figure" style={size(82)}>
          {formatCount(step)}
        </span>
        <span className="pl-20 type-label" style={size(34)}>
          of {formatCount(steps)}
        </span>
      </p>
      <div className="absolute right-56 bottom-17 left-48 h-9">
        <div className="absolute inset-0 bg-current opacity-25" />
        <div
          className="h-full origin-left bg-current"
          style={{ transform: `scaleX(${Math.min(1, step / steps)})` }}
        />
      </div>
    </div>
  );
}

function wordsOf(phase: ScreenPhase<'running' | 'finished'>): string {
  if (phase.kind === 'finished') return 'finished';
  if (phase.waiting) return 'waiting at';
  return phase.paused ? 'paused at' : 'step';
}

function pickWords(runs: number): string {
  if (runs === 0) return 'Locked. Nobody picked.';
  return `Locked. ${formatCount(runs)} ${runs === 1 ? 'pick' : 'picks'}.`;
}

/** Everything is at the start, and about to move. */
function LeadIn({ seconds, words }: { seconds: number; words: string }) {
  return (
    <div className="flex h-120 shrink-0 items-center justify-between gap-24 bg-ink pr-56 pl-48 text-bg">
      <p className="type-title" style={size(38)} role="status">
        {words}
      </p>
      <p className="type-figure" style={size(96)} aria-hidden="true">
        {seconds}
      </p>
    </div>
  );
}
