import { askedOf } from '#core/lesson/activities/asked';
import type { Millis } from '#core/lesson/round';
import { sentence } from '#core/words/messages';
import { elapsedAt } from '../clock';
import { currentStep, playbackStep } from '../playback';
import type { InputCommand } from '../room-command';
import type { Participant, RoundPhase } from '../state';
import { type Decision, happens, refuse, UNCHANGED } from './decision';

/** A tap may take this long to arrive. */
const TAP_DELAY_MS = 2_000;

/** Where this student would stop: a step that the class saw at most two seconds ago. */
export function decideTap(
  phase: RoundPhase,
  participant: Participant['number'],
  command: InputCommand<'tap'>,
  now: Millis,
): Decision {
  const { activity } = phase.round;
  if (askedOf(activity).tap === undefined) {
    return refuse('wrong-phase', sentence('refusals.no-tap'));
  }
  const { number, step } = command;
  const stored = phase.inputs.taps.get(participant);
  if (stored?.number === number && stored.step === step) return UNCHANGED;
  if (phase.kind !== 'running') {
    return refuse('too-late', sentence('refusals.late-tap'));
  }
  if (stored !== undefined && number <= stored.number) {
    return refuse('stale-input', sentence('refusals.newer-tap', { step: stored.step }));
  }
  if (step > currentStep(phase, now)) {
    return refuse('bad-tap', sentence('refusals.early-tap'));
  }
  const elapsed = elapsedAt(phase.clock, now);
  if (step < Math.floor(playbackStep(activity, elapsed - TAP_DELAY_MS))) {
    return refuse('bad-tap', sentence('refusals.slow-tap'));
  }
  return happens({ type: 'tap-stored', participant, number, step });
}
