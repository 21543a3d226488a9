import type { Millis } from '#core/lesson/round';
import { elapsedAt } from '../clock';
import type { InstructorCommandOf } from '../room-command';
import type { RoomState } from '../state';
import { type Decision, happens, refuse, UNCHANGED } from './decision';
import { presentRound } from './present-round';

/** Stops the clock of a round: its limit comes no nearer, and its run shows no further step. */
export function pause(
  state: RoomState,
  { round }: InstructorCommandOf<'pause'>,
  now: Millis,
): Decision {
  const present = presentRound(state, round);
  if (!present.ok) return present;
  const phase = present.value;
  if (phase.kind === 'finished') {
    return refuse('wrong-phase', 'The round is over: there is no time to stop.');
  }
  return phase.clock.isPaused
    ? UNCHANGED
    : happens({ type: 'paused', elapsed: elapsedAt(phase.clock, now) });
}

export function resume(
  state: RoomState,
  { round }: InstructorCommandOf<'resume'>,
  at: Millis,
): Decision {
  const present = presentRound(state, round);
  if (!present.ok) return present;
  const phase = present.value;
  return phase.kind !== 'finished' && phase.clock.isPaused
    ? happens({ type: 'clock-started', at })
    : UNCHANGED;
}
