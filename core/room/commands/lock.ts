import { canEnd } from '#core/lesson/activities/asked';
import type { Millis } from '#core/lesson/round';
import { sentence } from '#core/words/messages';
import { checkAddedTime } from '../../lesson/time-limit';
import { elapsedAt } from '../clock';
import { isClosing, isOver } from '../limit';
import { canUndoLock, playbackDuration } from '../playback';
import type { InstructorCommandOf } from '../room-command';
import type { RoomState, RoundPhase } from '../state';
import { type Decision, happens, refuse, UNCHANGED } from './decision';

export function addTime(
  { phase }: RoomState,
  { seconds }: InstructorCommandOf<'add-time'>,
  now: Millis,
): Decision {
  if (phase.kind !== 'picking') {
    return refuse('wrong-phase', sentence('host-refusals.time-while-picking'));
  }
  if (phase.limit === null) {
    return refuse('bad-time-limit', sentence('host-refusals.no-limit'));
  }
  if (isOver(phase, now)) {
    return refuse('too-late', sentence('host-refusals.time-over'));
  }
  const fault = checkAddedTime(seconds);
  if (fault !== null) return refuse('bad-time-limit', fault);
  const from = Math.max(phase.limit, elapsedAt(phase.clock, now));
  return happens({ type: 'limit-set', limit: from + Math.round(seconds * 1_000) });
}

/** Takes away the time that is left; picks on their way still have the grace. Ends a pause. */
export function lock(phase: RoundPhase, at: Millis): Decision {
  if (phase.kind !== 'picking') return UNCHANGED;
  if (!canEnd(phase.round.activity, phase.inputs)) {
    return refuse('nobody-picked', sentence('host-refusals.nobody-answered'));
  }
  const goesOn = phase.clock.isPaused ? [{ type: 'clock-started', at } as const] : [];
  if (isClosing(phase, at)) return happens(...goesOn);
  return happens(...goesOn, { type: 'limit-set', limit: elapsedAt(phase.clock, at) });
}

export function undoLock(phase: RoundPhase, at: Millis): Decision {
  if (phase.kind === 'picking') {
    // Within the grace only the limit needs to be lifted.
    return isClosing(phase, at) ? happens({ type: 'limit-set', limit: null }) : UNCHANGED;
  }
  return canUndoLock(phase, at)
    ? happens({ type: 'lock-undone', at })
    : refuse('too-late', sentence('host-refusals.run-seen'));
}

/** Jumps to the end of the reveal; the host finishes the round at its next tick. Ends a pause. */
export function endRun(phase: RoundPhase, at: Millis): Decision {
  if (phase.kind === 'picking') {
    return refuse('wrong-phase', sentence('host-refusals.not-locked'));
  }
  if (phase.kind === 'finished') return UNCHANGED;
  // Time makes no step of it, so no end comes by itself.
  if (phase.walk !== null) return happens({ type: 'round-finished', verdicts: [], edge: null });
  const elapsed = playbackDuration(phase.round.activity);
  if (elapsedAt(phase.clock, at) >= elapsed) return UNCHANGED;
  if (phase.clock.isPaused) {
    return happens({ type: 'clock-started', at }, { type: 'clock-marked', at, elapsed });
  }
  return phase.clock.since === null
    ? happens({ type: 'clock-stopped', elapsed })
    : happens({ type: 'clock-marked', at, elapsed });
}
