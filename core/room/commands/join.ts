import type { Millis } from '#core/lesson/round';
import { cleanName } from '../people/name';
import { freeName, participantOf, presentCount, studentCount } from '../people/participants';
import { isReservedName } from '../people/reserved-name';
import { cleanStudentId } from '../people/student-id';
import type { InputCommand } from '../room-command';
import type { Participant, RoomState } from '../state';
import { type Decision, happens, refuse, UNCHANGED } from './decision';

export function decideJoin(
  state: RoomState,
  tokenHash: Participant['tokenHash'],
  { name: text, hallNumber, studentId: typed = '' }: InputCommand<'join'>,
  now: Millis,
): Decision {
  const known = participantOf(state, tokenHash);
  if (known?.isRemoved) return sentOut();
  if (known !== null) return UNCHANGED;
  if (!state.isOpenToJoin) {
    return refuse('room-locked', 'This room is locked: ask the instructor to open it.');
  }
  if (!hasRoomFor(state, 1)) {
    return refuse(
      'room-full',
      `This room is full: it holds ${state.capacity} students. Ask the instructor for another one.`,
    );
  }
  if (state.hallNumber !== null && hallNumber !== state.hallNumber) {
    return refuse('wrong-number', 'That is not the number in the hall: look at the big screen.');
  }
  const name = cleanName(text);
  if (!name.ok) return refuse('bad-name', name.error);
  if (isReservedName(name.value)) {
    return refuse(
      'bad-name',
      'The class could take this nickname for the instructor’s or the system’s: choose another one.',
    );
  }
  const id = state.idLabel === null ? null : cleanStudentId(typed, state.idLabel);
  if (id?.ok === false) return refuse('bad-id', id.error);
  const participant: Participant = {
    number: state.participants.size + 1,
    name: freeName(state, name.value),
    tokenHash,
    joinedAt: now,
    ...(id !== null && { studentId: id.value }),
    isPractice: false,
    isRemoved: false,
  };
  const joined = { type: 'participant-joined', participant } as const;
  return isCrowd(state) ? happens(joined, { type: 'entry-crowded' }) : happens(joined);
}

/** Whether one more makes so many that this is another class, or a script. */
function isCrowd({ participants, crowdFrom }: RoomState): boolean {
  // Counted only if it matters: most rooms have never had so many.
  return participants.size + 1 >= crowdFrom && studentCount(participants) + 1 >= crowdFrom;
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
