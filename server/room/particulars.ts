import type { Acknowledgement } from '#core/protocol/events';
import { latestChange } from '#core/room/commands/change';
import { participantOf } from '#core/room/people/participants';
import type { RoomCommand } from '#core/room/room-command';
import type { RoomState } from '#core/room/state';

/** What an acknowledgement says beyond the version, by the state as the command left it. */
export function particulars(
  command: RoomCommand,
  state: RoomState,
): Pick<Extract<Acknowledgement, { ok: true }>, 'name' | 'step'> {
  if (command.by !== 'student') return {};
  const { tokenHash } = command;
  switch (command.command.type) {
    case 'join': {
      const name = participantOf(state, tokenHash)?.name;
      return name === undefined ? {} : { name };
    }
    case 'change-rate': {
      const change = latestChange(state, tokenHash);
      return change === null ? {} : { step: change.step };
    }
    default:
      return {};
  }
}
