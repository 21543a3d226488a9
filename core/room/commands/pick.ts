import { checkLearningRate } from '#core/engine/experiment/learning-rate';
import { askedOf } from '#core/lesson/activities/asked';
import type { Millis } from '#core/lesson/round';
import { sentence } from '#core/words/messages';
import { isOver } from '../limit';
import type { InputCommand } from '../room-command';
import type { Participant, RoundPhase } from '../state';
import { type Decision, happens, refuse, UNCHANGED } from './decision';

export function decidePick(
  phase: RoundPhase,
  participant: Participant['number'],
  command: InputCommand<'pick'>,
  now: Millis,
): Decision {
  const { pick: asked } = askedOf(phase.round.activity);
  if (asked === undefined) {
    return refuse('wrong-phase', sentence('refusals.no-pick'));
  }
  const { number, learningRate, prediction, confidence = null } = command;
  const stored = phase.inputs.picks.get(participant);
  const isStored =
    stored?.learningRate === learningRate &&
    stored.prediction === prediction &&
    (stored.confidence ?? null) === confidence;
  const isOpen = phase.kind === 'picking' && !isOver(phase, now);
  // A change of the rate raises the pick's number, so after the lock this pick may have been stored under a lower one.
  if (isStored && (number === stored.number || (!isOpen && number < stored.number))) {
    return UNCHANGED;
  }
  if (!isOpen) {
    return refuse(
      'too-late',
      stored === undefined
        ? sentence('refusals.late-pick')
        : sentence('refusals.locked-pick', { rate: stored.learningRate }),
    );
  }
  if (stored !== undefined && number <= stored.number) {
    return refuse('stale-input', sentence('refusals.newer-pick', { rate: stored.learningRate }));
  }
  const objection = checkLearningRate(learningRate);
  if (objection !== null) return refuse('bad-learning-rate', objection);
  if (prediction !== null && !asked.isPredicted) {
    return refuse('malformed', sentence('refusals.no-prediction'));
  }
  if (confidence !== null && (asked.isConfidenceAsked !== true || prediction === null)) {
    return refuse('malformed', sentence('refusals.no-confidence'));
  }
  const sureness = confidence === null ? {} : { confidence };
  return happens({
    type: 'pick-stored',
    participant,
    number,
    learningRate,
    prediction,
    ...sureness,
  });
}
