import { sentence } from '#core/words/messages';
import { cleanName } from '../people/name';
import { freeName } from '../people/participants';
import type { InstructorCommandOf } from '../room-command';
import type { RoomState } from '../state';
import { type Decision, happens, refuse, UNCHANGED } from './decision';
import { hasRoomFor } from './join';

export function renameStudent(
  state: RoomState,
  { participant: number, name: text }: InstructorCommandOf<'rename-student'>,
): Decision {
  const participant = state.participants.get(number);
  if (participant === undefined) return unknownStudent(number);
  if (participant.isRemoved) {
    return refuse(
      'unknown-student',
      sentence('host-refusals.named-on-return', { student: number }),
    );
  }
  const name = cleanName(text);
  if (!name.ok) return refuse('bad-name', name.error);
  if (name.value === participant.name) return UNCHANGED;
  return happens({
    type: 'participant-renamed',
    participant: number,
    name: freeName(state, name.value, number),
  });
}

export function removeStudent(
  state: RoomState,
  { participant: number }: InstructorCommandOf<'remove-student'>,
): Decision {
  const participant = state.participants.get(number);
  if (participant === undefined) return unknownStudent(number);
  return participant.isRemoved
    ? UNCHANGED
    : happens({ type: 'participant-removed', participant: number });
}

export function readmitStudent(
  state: RoomState,
  { participant: number, name: text }: InstructorCommandOf<'readmit-student'>,
): Decision {
  const participant = state.participants.get(number);
  const isGone = participant?.isPractice || state.handedTo.has(number);
  if (participant === undefined || isGone) return unknownStudent(number);
  if (!participant.isRemoved) return UNCHANGED;
  if (!hasRoomFor(state, 1)) {
    return refuse('room-full', sentence('host-refusals.room-full', { capacity: state.capacity }));
  }
  const name = cleanName(text);
  if (!name.ok) return refuse('bad-name', name.error);
  return happens({
    type: 'participant-readmitted',
    participant: number,
    name: freeName(state, name.value),
  });
}

export function unknownStudent(number: number): Decision {
  return refuse('unknown-student', sentence('refusals.unknown-student', { student: number }));
}
