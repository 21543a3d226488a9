import type { Millis } from '#core/lesson/round';
import { sentence } from '#core/words/messages';
import { elapsedAt } from '../clock';
import type { RoundPhase } from '../state';
import { type Decision, happens, refuse, UNCHANGED } from './decision';

/** Stops the clock of a round: its limit comes no nearer, and its run shows no further step. */
export function pause(phase: RoundPhase, now: Millis): Decision {
  if (phase.kind === 'finished') {
    return refuse('wrong-phase', sentence('host-refusals.round-over'));
  }
  return phase.clock.isPaused
    ? UNCHANGED
    : happens({ type: 'paused', elapsed: elapsedAt(phase.clock, now) });
}

export function resume(phase: RoundPhase, at: Millis): Decision {
  return phase.kind !== 'finished' && phase.clock.isPaused
    ? happens({ type: 'clock-started', at })
    : UNCHANGED;
}
