import type { Pace } from '../pace';
import type { Millis, WalkPosition } from '../round';

const START: WalkPosition = {
  step: 0,
  furthest: 0,
  isPlaying: false,
  movedAt: 0,
  jumps: [],
};

/** null where time makes the steps. */
export function firstPosition(pace: Pace): WalkPosition | null {
  return pace.kind === 'by-hand' ? START : null;
}

export function movedTo(
  position: WalkPosition,
  { step, isPlaying, at }: { step: number; isPlaying: boolean; at: Millis },
): WalkPosition {
  const { step: from, furthest } = position;
  const jumps = position.jumps.filter(({ to }) => to <= step);
  return {
    step,
    furthest: Math.max(furthest, step),
    isPlaying,
    movedAt: at,
    jumps: step > from + 1 ? [...jumps, { from, to: step }] : jumps,
  };
}

/** Where Back leads; 0 at the start. */
export function stepBefore({ step, jumps }: WalkPosition): number {
  const last = jumps.at(-1);
  return last?.to === step ? last.from : Math.max(0, step - 1);
}
