import { checkLearningRate } from '#core/engine/experiment/experiment';
import { askedOf } from '#core/lesson/activities/asked';
import type { Millis } from '#core/lesson/round';
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
    return refuse('wrong-phase', 'No learning rate is asked for in this activity.');
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
        ? 'The picks are locked, and yours came too late: join in the next round.'
        : `The picks are locked: your pick stays ${stored.learningRate}.`,
    );
  }
  if (stored !== undefined && number <= stored.number) {
    return refuse(
      'stale-input',
      `A newer pick of yours is stored already: it stays ${stored.learningRate}.`,
    );
  }
  const fault = checkLearningRate(learningRate);
  if (fault !== null) return refuse('bad-learning-rate', fault);
  if (prediction !== null && !asked.isPredicted) {
    return refuse('malformed', 'No prediction is asked for in this round: send the rate alone.');
  }
  if (confidence !== null && (asked.isConfidenceAsked !== true || prediction === null)) {
    return refuse(
      'malformed',
      'How sure you are is asked of a prediction only, in rounds that ask for it: send the rest alone.',
    );
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
