import type { Millis } from '#core/lesson/round';
import type { StudentCommand } from '#core/protocol/commands';
import { sentence } from '#core/words/messages';
import { formerOwnerOf, participantOf } from '../people/participants';
import type { Participant, RoomState } from '../state';
import { decideChange } from './change';
import { type Decision, refuse } from './decision';
import { decideGuess } from './guess';
import { decideJoin, sentOut } from './join';
import { decidePick } from './pick';
import { decideTap } from './tap';
import { decideVote } from './vote';

/** Checks who asks and that it is about the present round; the rest is up to the kind of input. */
export function decideStudent(
  state: RoomState,
  tokenHash: Participant['tokenHash'],
  command: StudentCommand,
  now: Millis,
): Decision {
  if (formerOwnerOf(state, tokenHash) !== null) return handedOver();
  if (command.type === 'join') return decideJoin(state, tokenHash, command, now);
  const participant = participantOf(state, tokenHash);
  if (participant === null) return refuse('not-joined', sentence('refusals.not-joined'));
  if (participant.isRemoved) return sentOut();
  const { phase } = state;
  if (phase.kind === 'lobby' || phase.kind === 'closed') {
    return refuse('wrong-phase', sentence('refusals.no-round'));
  }
  if (phase.round.number !== command.round) {
    return refuse(
      'wrong-round',
      sentence('refusals.other-round', { asked: command.round, shown: phase.round.number }),
    );
  }
  switch (command.type) {
    case 'pick':
      return decidePick(phase, participant.number, command, now);
    case 'change-rate':
      return decideChange(phase, participant.number, command, now);
    case 'tap':
      return decideTap(phase, participant.number, command, now);
    case 'guess':
      return decideGuess(phase, participant.number, command);
    case 'vote':
      return decideVote(phase, participant.number, command, now);
  }
}

function handedOver(): Decision {
  return refuse('handed-over', sentence('refusals.handed-over'));
}
