import { formatCount } from '#core/engine/number-format';
import type { ScreenClock } from './clock';
import { size } from './size';
import { useEveryFrame } from './use-every-frame';

/** The field over the leaderboard: which step is shown, of how many. */
export function StepBlock({
  state,
  budget,
  clock,
}: {
  state: 'running' | 'waiting' | 'finished';
  budget: number;
  clock: ScreenClock;
}) {
  const step = useEveryFrame(() => Math.floor(clock.shownStep()));
  const words = { running: 'step', waiting: 'paused at', finished: 'finished' }[state];
  return (
    <div className="relative flex h-120 shrink-0 bg-klein pt-8 pr-56 pl-48 text-on-klein">
      <p className="flex h-86 w-full items-center">
        <span className="flex-1 type-label" style={size(34)}>
          {words}
        </span>
        <span className="type-figure" style={size(82)}>
          {formatCount(step)}
        </span>
        <span className="pl-20 type-label" style={size(34)}>
          of {formatCount(budget)}
        </span>
      </p>
      <div className="absolute right-56 bottom-17 left-48 h-9 bg-on-klein/25">
        <div
          className="h-full origin-left bg-on-klein"
          style={{ transform: `scaleX(${Math.min(1, step / budget)})` }}
        />
      </div>
    </div>
  );
}
