import type { Millis } from '#core/lesson/round';
import { sentence } from '#core/words/messages';
import { cleanName } from '../people/name';
import {
  erasedToken,
  freeName,
  participantOf,
  presentCount,
  studentCount,
} from '../people/participants';
import { isReservedName } from '../people/reserved-name';
import { cleanStudentId } from '../people/student-id';
import type { InputCommand } from '../room-command';
import type { Participant, RoomState } from '../state';
import { type Decision, happens, refuse, UNCHANGED } from './decision';

export function decideJoin(
  state: RoomState,
  tokenHash: Participant['tokenHash'],
  { id: joinCommand, name: text, hallNumber, studentId: typed = '' }: InputCommand<'join'>,
  now: Millis,
): Decision {
  const known = participantOf(state, tokenHash);
  if (known?.isRemoved) return sentOut();
  if (known !== null) return UNCHANGED;
  const earlier = erasedEntryOf(state, joinCommand);
  if (earlier?.isRemoved) return sentOut();
  // Who was let in by this very command isn't asked again.
  const objection = earlier === null ? objectionAtTheDoor(state, hallNumber) : null;
  if (objection !== null) return objection;
  const name = cleanName(text);
  if (!name.ok) return refuse('bad-name', name.error);
  if (isReservedName(name.value)) {
    return refuse('bad-name', sentence('refusals.reserved-name'));
  }
  const id = state.idLabel === null ? null : cleanStudentId(typed, state.idLabel);
  if (id?.ok === false) return refuse('bad-id', id.error);
  const participant: Participant = {
    number: state.participants.size + 1,
    name: freeName(state, name.value),
    tokenHash,
    joinCommand,
    joinedAt: now,
    ...(id !== null && { studentId: id.value }),
    isPractice: false,
    isRemoved: false,
  };
  const joined = { type: 'participant-joined', participant } as const;
  if (earlier !== null) {
    const { number } = participant;
    const formerDevices: string[] = [];
    const merged = { participant: number, newcomer: earlier.number, tokenHash, formerDevices };
    return happens(joined, { type: 'device-changed', ...merged });
  }
  return isCrowd(state) ? happens(joined, { type: 'entry-crowded' }) : happens(joined);
}

/** Why nobody comes in, or nobody without the number. */
function objectionAtTheDoor(state: RoomState, hallNumber: string | undefined): Decision | null {
  if (!state.isOpenToJoin) {
    return refuse('room-locked', sentence('refusals.room-locked'));
  }
  if (!hasRoomFor(state, 1)) {
    return refuse('room-full', sentence('refusals.room-full', { capacity: state.capacity }));
  }
  if (state.hallNumber !== null && hallNumber !== state.hallNumber) {
    return refuse('wrong-number', sentence('refusals.wrong-number'));
  }
  return null;
}

/**
 * Whose join this is, where its answer was lost and names were erased before it came again: by its device nobody is
 * known any more. The entry becomes a second one of whoever joins now.
 */
function erasedEntryOf({ participants }: RoomState, joinCommand: string): Participant | null {
  for (const participant of participants.values()) {
    const { number, tokenHash } = participant;
    if (participant.joinCommand === joinCommand && tokenHash === erasedToken(number)) {
      return participant;
    }
  }
  return null;
}

/** Whether one more makes so many that this is another class, or a script. */
function isCrowd({ participants, crowdFrom }: RoomState): boolean {
  // Counted only if it matters: most rooms have never had so many.
  return participants.size + 1 >= crowdFrom && studentCount(participants) + 1 >= crowdFrom;
}

/** What a device is told if its student was removed. */
export function sentOut(): Decision {
  return refuse('removed', sentence('refusals.removed'));
}

/** Whether this many more may join. */
export function hasRoomFor({ participants, capacity }: RoomState, count: number): boolean {
  // Whoever was removed no longer takes a place; they are counted only if it matters.
  if (participants.size + count <= capacity) return true;
  return presentCount(participants) + count <= capacity;
}
