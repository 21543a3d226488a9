import { checkLearningRate } from '#core/engine/experiment/learning-rate';
import { askedOf } from '#core/lesson/activities/asked';
import type { Millis, RateChange } from '#core/lesson/round';
import { sentence } from '#core/words/messages';
import { rulesOf } from '../../lesson/activities/catalogue';
import { participantOf } from '../people/participants';
import { currentStep } from '../playback';
import type { InputCommand } from '../room-command';
import { CHANGES_LIMIT, type Participant, type RoomState, type RoundPhase } from '../state';
import { type Decision, happens, refuse, UNCHANGED } from './decision';

/**
 * A change of the rate while the run goes on. The host has simulated as far as the step shown, so the
 * change holds from the update after it. A pause refuses nothing.
 */
export function decideChange(
  phase: RoundPhase,
  participant: Participant['number'],
  command: InputCommand<'change-rate'>,
  now: Millis,
): Decision {
  const { activity } = phase.round;
  if (askedOf(activity)['change-rate'] === undefined) {
    return refuse('wrong-phase', sentence('refusals.no-change'));
  }
  if (phase.kind === 'picking') {
    return refuse('wrong-phase', sentence('refusals.no-run'));
  }
  const pick = phase.inputs.picks.get(participant);
  if (pick === undefined) {
    return refuse('too-late', sentence('refusals.no-first-rate'));
  }
  const { number, learningRate } = command;
  const present = pick.changes.at(-1)?.learningRate;
  if (number === pick.number && learningRate === present) return UNCHANGED;
  const rate = present ?? pick.learningRate;
  if (phase.kind === 'finished') return refuse('too-late', sentence('refusals.run-over', { rate }));
  if (number <= pick.number) {
    return refuse('stale-input', sentence('refusals.newer-rate', { rate }));
  }
  // Numbers only rise, so this limits how many changes a device can make.
  if (number > CHANGES_LIMIT) {
    return refuse(
      'too-many-changes',
      sentence('refusals.many-changes', { most: CHANGES_LIMIT, rate }),
    );
  }
  const objection = checkLearningRate(learningRate);
  if (objection !== null) return refuse('bad-learning-rate', objection);
  const step = currentStep(phase, now);
  if (step >= rulesOf(activity).steps(activity)) {
    return refuse('too-late', sentence('refusals.last-step', { rate }));
  }
  // After a crash the step shown may lie before the last change, and changes must stay in order.
  const from = Math.max(step, pick.changes.at(-1)?.step ?? 0);
  return happens({ type: 'rate-changed', participant, number, step: from, learningRate });
}

/** A device's latest change in the present round, which the acknowledgement names; null if there is none. */
export function latestChange(
  state: RoomState,
  tokenHash: Participant['tokenHash'],
): RateChange | null {
  const participant = participantOf(state, tokenHash);
  if (participant === null || !('inputs' in state.phase)) return null;
  return state.phase.inputs.picks.get(participant.number)?.changes.at(-1) ?? null;
}
