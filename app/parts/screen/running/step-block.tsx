import { useWords } from '../../../words/language';
import type { ScreenClock } from '../clock';
import type { ScreenPhase } from '../screen-activity';
import { size } from '../size';
import { useEveryFrame } from '../use-every-frame';

/** The panel above the leaderboard: the current step out of how many; before the first one, the countdown. */
export function StepPanel({
  phase,
  steps,
  clock,
  before,
}: {
  phase: ScreenPhase<'running' | 'finished'>;
  /** How many there are in all. */
  steps: number;
  clock: ScreenClock;
  /** What is said while everything stands at the start; absent: how many have picked. */
  before?: string;
}) {
  const words = useWords('screen');
  const step = useEveryFrame(() => Math.floor(clock.currentStep()));
  const seconds = useEveryFrame(() => Math.ceil(clock.untilStart() / 1_000));
  const isStill = phase.kind === 'running' && (phase.paused || phase.waiting);
  if (phase.kind === 'running' && seconds > 0 && !isStill) {
    const said = before ?? words.say('screen.panel.locked', { runs: phase.runs });
    return <LeadIn seconds={seconds} said={said} />;
  }
  return (
    <div
      className={`relative flex h-120 shrink-0 pt-8 pe-56 ps-48 ${isStill ? 'bg-ink text-bg' : 'bg-klein text-on-klein'}`}
    >
      <p className="flex h-86 w-full items-center">
        <span className="flex-1 type-label" style={size(34)}>
          {words.say(keyOf(phase))}
        </span>
        <span className="type-figure" style={size(82)}>
          {words.numbers.count(step)}
        </span>
        <span className="ps-20 type-label" style={size(34)}>
          {words.say('screen.panel.of', { steps })}
        </span>
      </p>
      <div className="absolute start-48 end-56 bottom-17 h-9">
        <div className="absolute inset-0 bg-current opacity-25" />
        <div
          className="h-full origin-left bg-current rtl:origin-right"
          style={{ transform: `scaleX(${Math.min(1, step / steps)})` }}
        />
      </div>
    </div>
  );
}

function keyOf(phase: ScreenPhase<'running' | 'finished'>) {
  if (phase.kind === 'finished') return 'screen.panel.finished';
  if (phase.waiting) return 'screen.panel.waiting';
  return phase.paused ? 'screen.panel.paused' : 'screen.panel.step';
}

/** Everything is at the start, and about to move. */
function LeadIn({ seconds, said }: { seconds: number; said: string }) {
  return (
    <div className="flex h-120 shrink-0 items-center justify-between gap-24 bg-ink pe-56 ps-48 text-bg">
      <p className="type-title" style={size(38)} role="status">
        {said}
      </p>
      <p className="type-figure" style={size(96)} aria-hidden="true">
        {seconds}
      </p>
    </div>
  );
}
