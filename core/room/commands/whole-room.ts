import type { HostCommand } from '../room-command';
import type { RoomState } from '../state';
import { type Decision, happens, UNCHANGED } from './decision';

type WholeRoomCommand = Extract<HostCommand, { type: 'set-title' | 'reopen' }>;

export function isAboutWholeRoom(command: HostCommand): command is WholeRoomCommand {
  return command.type === 'set-title' || command.type === 'reopen';
}

/** What can be done to a room whether it is open or closed. */
export function decideWholeRoom(state: RoomState, command: WholeRoomCommand): Decision {
  if (command.type === 'set-title') {
    const { title } = command;
    return title === state.title ? UNCHANGED : happens({ type: 'title-set', title });
  }
  return state.phase.kind === 'closed'
    ? happens({ type: 'room-reopened', code: command.code })
    : UNCHANGED;
}
