import { type Decision, happens, refuse, UNCHANGED } from './decision';
import { cleanName, uniqueName } from './name';
import { isNameTaken, nextSuffix, participantOf } from './participants';
import { type Participant, ROOM_CAPACITY, type RoomState } from './state';

export function decideJoin(
  state: RoomState,
  tokenHash: Participant['tokenHash'],
  text: string,
): Decision {
  if (participantOf(state, tokenHash) !== null) return UNCHANGED;
  if (state.participants.size >= ROOM_CAPACITY) {
    return refuse(
      'room-full',
      `This room is full: it holds ${ROOM_CAPACITY} students. Ask the instructor for another one.`,
    );
  }
  const name = cleanName(text);
  if (!name.ok) return refuse('bad-name', name.error);
  return happens({
    type: 'participant-joined',
    participant: {
      number: state.participants.size + 1,
      name: uniqueName(name.value, {
        isTaken: (candidate) => isNameTaken(state, candidate),
        nextSuffix: (base, digits) => nextSuffix(state, base, digits),
      }),
      tokenHash,
    },
  });
}
