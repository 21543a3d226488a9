import type { Refusal } from '#core/protocol/refusals';
import { chooseAddress } from './address';
import { apply } from './apply';
import { type Decision, happens, refuse, UNCHANGED } from './decision';
import type { RoomEvent } from './event';
import { decideHost } from './host-rules';
import { decideJoin } from './join';
import { decidePick } from './pick';
import { type Result, success } from './result';
import type { RoomCommand, RoomInstructorCommand } from './room-command';
import { addTime, endRun, lock, openRound, returnToLobby } from './round';
import type { Millis, RoomState } from './state';

export interface Transition {
  readonly state: RoomState;
  /** None where the command was applied before, or asks for what is so already. */
  readonly events: readonly RoomEvent[];
}

/**
 * The rules of a room, as SPEC.md numbers them: what a command comes to. A refusal carries a sentence
 * that a person can act on, and changes nothing.
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
  if (state.phase.kind === 'closed') return roomClosed();
  if (command.by === 'host') return decideHost(state, command.command, now);
  return command.command.type === 'join'
    ? decideJoin(state, command.tokenHash, command.command.name)
    : decidePick(state, command.tokenHash, command.command, now);
}

function decideInstructor(state: RoomState, command: RoomInstructorCommand, now: Millis): Decision {
  if (state.appliedCommands.includes(command.id)) return UNCHANGED;
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
    case 'lock':
      return lock(state, command, now);
    case 'end-run':
      return endRun(state, command, now);
    case 'return-to-lobby':
      return returnToLobby(state, command);
    case 'choose-address':
      return chooseAddress(state, command.url);
    case 'close-room':
      return happens({ type: 'room-closed' });
  }
}

function roomClosed(): Decision {
  return refuse('room-closed', 'This room is closed: ask the instructor for a new code.');
}
