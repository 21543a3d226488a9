import { cleanName } from '../people/name';
import { freeName, participantOf, presentCount } from '../people/participants';
import { isReservedName } from '../people/reserved-name';
import type { Participant, RoomState } from '../state';
import { type Decision, happens, refuse, UNCHANGED } from './decision';

export function decideJoin(
  state: RoomState,
  tokenHash: Participant['tokenHash'],
  text: string,
): Decision {
  const known = participantOf(state, tokenHash);
  if (known?.isRemoved) return sentOut();
  if (known !== null) return UNCHANGED;
  if (!state.isOpenToJoin) {
    return refuse('room-locked', 'The instructor has locked this room: ask to have it opened.');
  }
  if (!hasRoomFor(state, 1)) {
    return refuse(
      'room-full',
      `This room is full: it holds ${state.capacity} students. Ask the instructor for another one.`,
    );
  }
  const name = cleanName(text);
  if (!name.ok) return refuse('bad-name', name.error);
  if (isReservedName(name.value)) {
    return refuse(
      'bad-name',
      'The class could take this nickname for the instructor’s or the system’s: choose another one.',
    );
  }
  return happens({
    type: 'participant-joined',
    participant: {
      number: state.participants.size + 1,
      name: freeName(state, name.value),
      tokenHash,
      isPractice: false,
      isRemoved: false,
    },
  });
}

/** What a device is told if its student was removed. */
export function sentOut(): Decision {
  return refuse('removed', 'The instructor has sent this device out: ask to be let back in.');
}

/** Whether this many more may join. */
export function hasRoomFor({ participants, capacity }: RoomState, count: number): boolean {
  // Whoever was removed no longer takes a place; they are counted only if it matters.
  if (participants.size + count <= capacity) return true;
  return presentCount(participants) + count <= capacity;
}
