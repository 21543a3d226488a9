import { sentence } from '#core/words/messages';
import { formerOwnerOf, participantOf } from '../people/participants';
import type { InstructorCommandOf } from '../room-command';
import type { Participant, RoomState } from '../state';
import { type Decision, happens, refuse, UNCHANGED } from './decision';
import { unknownStudent } from './roster';

/** The instructor says that a newcomer is a student whose device is gone. */
export function handOver(
  state: RoomState,
  { participant: number, newcomer }: InstructorCommandOf<'hand-over'>,
): Decision {
  if (state.handedTo.get(newcomer) === number) return UNCHANGED;
  const objection = objectionTo(state, number) ?? objectionTo(state, newcomer);
  if (objection !== null) return objection;
  if (number === newcomer) {
    return refuse('unknown-student', sentence('host-refusals.came-later'));
  }
  return change(state, number, state.participants.get(newcomer)!);
}

/** A device shows the link that the instructor gave for a student. */
export function changeDevice(
  state: RoomState,
  { participant: number, tokenHash }: { participant: number; tokenHash: string },
): Decision {
  const owner = participantOf(state, tokenHash);
  if (owner?.number === number) return UNCHANGED;
  const objection = objectionTo(state, number) ?? (owner && objectionTo(state, owner.number));
  return objection ?? change(state, number, owner ?? { number: null, tokenHash });
}

/** Why this student can't be handed over, nor another one be handed over to them. */
export function objectionTo(
  { participants, handedTo }: RoomState,
  number: Participant['number'],
): Decision | null {
  const participant = participants.get(number);
  if (participant === undefined || participant.name === null || handedTo.has(number)) {
    return unknownStudent(number);
  }
  if (participant.isPractice) {
    return refuse(
      'unknown-student',
      sentence('refusals.practice-student', {
        name: participant.name,
      }),
    );
  }
  return participant.isRemoved
    ? refuse('unknown-student', sentence('refusals.student-out', { student: number }))
    : null;
}

function change(
  state: RoomState,
  participant: Participant['number'],
  device: { readonly number: Participant['number'] | null; readonly tokenHash: string },
): Decision {
  const { tokenHash } = device;
  const formerOwner = formerOwnerOf(state, tokenHash);
  if (formerOwner !== null && formerOwner !== participant) {
    return refuse('handed-over', sentence('refusals.former-device'));
  }
  const former = [participant, device.number].flatMap((number) =>
    number === null ? [] : (state.formerDevices.get(number) ?? []),
  );
  const present = state.participants.get(participant)!.tokenHash;
  return happens({
    type: 'device-changed',
    participant,
    tokenHash,
    formerDevices: [...former.filter((hash) => hash !== tokenHash), present],
    newcomer: device.number,
  });
}
