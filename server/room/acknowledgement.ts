import type { Acknowledgement } from '#core/protocol/acknowledgement';
import { latestChange } from '#core/room/commands/change';
import { participantOf } from '#core/room/people/participants';
import type { RoomCommand } from '#core/room/room-command';
import type { RoomState } from '#core/room/state';
import { sentence } from '#core/words/messages';

/** No round had been opened when this id came first: nothing that a page of ours does. */
const ID_OF_ANOTHER: Acknowledgement = {
  ok: false,
  code: 'malformed',
  reason: sentence('host-refusals.other-command'),
};

/** The acknowledgement of a command that was not refused. @param state as the command left it @param invitation of the room */
export function acknowledgementOf(
  command: RoomCommand,
  state: RoomState,
  invitation: string,
): Acknowledgement {
  const done = { ok: true, version: state.version } as const;
  if (command.by === 'instructor' && command.command.type === 'open-round') {
    // It may come a second time, when the next round is open already.
    const applied = state.appliedCommands.find(({ id }) => id === command.command.id);
    return applied!.openedRounds === 0 ? ID_OF_ANOTHER : { ...done, round: applied!.openedRounds };
  }
  if (command.by !== 'student') return done;
  const { tokenHash } = command;
  switch (command.command.type) {
    case 'join':
      return { ...done, name: participantOf(state, tokenHash)!.name!, invitation };
    case 'change-rate':
      return { ...done, step: latestChange(state, tokenHash)!.step };
    default:
      return done;
  }
}
