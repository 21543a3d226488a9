import type { Millis } from '#core/lesson/round';
import type { Refusal } from '#core/protocol/refusal';
import { sentence } from '#core/words/messages';
import { type Result, success } from '../../base/result';
import type { RoomEvent } from '../event';
import { apply } from '../events/apply';
import type { RoomCommand, RoomInstructorCommand } from '../room-command';
import type { RoomState } from '../state';
import { chooseAddress, typeAddress } from './address';
import { removeStudents, undoRemoval } from './clearance';
import { type Decision, happens, refuse, UNCHANGED } from './decision';
import { askId, setEntry, setExpected, setHallNumber } from './entry';
import { setExtraTime } from './extra-time';
import { handOver } from './hand-over';
import { decideHost } from './host-rules';
import { addTime } from './lock';
import { addPracticeStudents, removePracticeStudents } from './practice-roster';
import { readmitStudent, removeStudent, renameStudent } from './roster';
import { openRound } from './round';
import { decideRound } from './round-rules';
import { setLanguage, setPlan, setPseudonyms, setTeams } from './settings';
import { decideStudent } from './student-rules';
import { isAboutWholeRoom } from './whole-room';

export interface Transition {
  readonly state: RoomState;
  /** None if the command was applied before, or asks for what is so already. */
  readonly events: readonly RoomEvent[];
}

/**
 * What a command comes to, by the rules that SPEC.md numbers. A refusal carries a sentence that a person
 * can act on, and changes nothing.
 */
export function transition(
  state: RoomState,
  command: RoomCommand,
  now: Millis,
): Result<Transition, Refusal> {
  const decision = decide(state, command, now);
  if (!decision.ok) return decision;
  return success({ state: decision.value.reduce(apply, state), events: decision.value });
}

function decide(state: RoomState, command: RoomCommand, now: Millis): Decision {
  if (command.by === 'instructor') return decideInstructor(state, command.command, now);
  const isClosed = state.phase.kind === 'closed';
  if (isClosed && !(command.by === 'host' && isAboutWholeRoom(command.command)))
    return roomClosed();
  return command.by === 'host'
    ? decideHost(state, command.command, now)
    : decideStudent(state, command.tokenHash, command.command, now);
}

function decideInstructor(state: RoomState, command: RoomInstructorCommand, now: Millis): Decision {
  if (state.appliedCommands.some(({ id }) => id === command.id)) return UNCHANGED;
  if (state.phase.kind === 'closed') {
    return command.type === 'close-room' ? UNCHANGED : roomClosed();
  }
  const decision = decideNewInstructorCommand(state, command, now);
  if (!decision.ok || decision.value.length === 0) return decision;
  return happens(...decision.value, { type: 'command-applied', id: command.id });
}

function decideNewInstructorCommand(
  state: RoomState,
  command: RoomInstructorCommand,
  now: Millis,
): Decision {
  switch (command.type) {
    case 'open-round':
      return openRound(state, command, now);
    case 'add-time':
      return addTime(state, command, now);
    case 'discard-round':
    case 'lock':
    case 'undo-lock':
    case 'pause':
    case 'resume':
    case 'end-run':
    case 'walk':
    case 'show-answer':
    case 'zoom':
    case 'return-to-lobby':
      return decideRound(state, command, now);
    case 'rename-student':
      return renameStudent(state, command);
    case 'remove-student':
      return removeStudent(state, command);
    case 'readmit-student':
      return readmitStudent(state, command);
    case 'hand-over':
      return handOver(state, command);
    case 'remove-students':
      return removeStudents(state, command);
    case 'undo-removal':
      return undoRemoval(state);
    case 'add-practice-students':
      return addPracticeStudents(state, command);
    case 'remove-practice-students':
      return removePracticeStudents(state);
    case 'set-entry':
      return setEntry(state, command);
    case 'set-expected':
      return setExpected(state, command);
    case 'set-hall-number':
      return setHallNumber(state, command);
    case 'ask-id':
      return askId(state, command);
    case 'set-pseudonyms':
      return setPseudonyms(state, command);
    case 'set-language':
      return setLanguage(state, command);
    case 'set-teams':
      return setTeams(state, command);
    case 'set-extra-time':
      return setExtraTime(state, command);
    case 'set-plan':
      return setPlan(state, command);
    case 'choose-address':
      return chooseAddress(state, command.url);
    case 'type-address':
      return typeAddress(state, command.url);
    case 'close-room':
      return happens({ type: 'room-closed' });
  }
}

function roomClosed(): Decision {
  return refuse('room-closed', sentence('refusals.room-closed'));
}
