import { checkLearningRate } from '#core/engine/experiment';
import type { StudentCommand } from '#core/protocol/commands';
import { type Decision, happens, refuse, UNCHANGED } from './decision';
import { isOver } from './limit';
import { participantOf } from './participants';
import type { Millis, Participant, RoomState } from './state';

type PickCommand = Extract<StudentCommand, { type: 'pick' }>;

export function decidePick(
  state: RoomState,
  tokenHash: Participant['tokenHash'],
  command: PickCommand,
  now: Millis,
): Decision {
  const participant = participantOf(state, tokenHash);
  if (participant === null) {
    return refuse('not-joined', 'Join the room with a nickname first.');
  }
  const { phase } = state;
  if (phase.kind === 'lobby' || phase.kind === 'closed') {
    return refuse('wrong-phase', 'No round is open: wait for the instructor to open one.');
  }
  if (phase.round.number !== command.round) {
    return refuse(
      'wrong-round',
      `Round ${command.round} is not open, round ${phase.round.number} is shown now: pick for that one.`,
    );
  }

  const { number, learningRate } = command;
  const stored = phase.picks.get(participant.number);
  if (stored !== undefined && stored.number === number && stored.learningRate === learningRate) {
    return UNCHANGED;
  }
  if (phase.kind !== 'picking' || isOver(phase, now)) {
    return refuse(
      'too-late',
      stored === undefined
        ? 'The picks are locked, and yours came too late: join in the next round.'
        : `The picks are locked: your pick stays ${stored.learningRate}.`,
    );
  }
  if (stored !== undefined && number <= stored.number) {
    return refuse(
      'stale-pick',
      `A newer pick of yours is stored already: it stays ${stored.learningRate}.`,
    );
  }
  const fault = checkLearningRate(learningRate);
  if (fault !== null) return refuse('bad-learning-rate', fault);
  return happens({
    type: 'pick-stored',
    participant: participant.number,
    number,
    learningRate,
  });
}
