import { checkExtraTime } from '../../lesson/time-limit';
import type { InstructorCommandOf } from '../room-command';
import type { RoomState } from '../state';
import { type Decision, happens, refuse, UNCHANGED } from './decision';
import { unknownStudent } from './roster';

export function setExtraTime(
  state: RoomState,
  { participant, percent }: InstructorCommandOf<'set-extra-time'>,
): Decision {
  const fault = checkExtraTime(percent);
  if (fault !== null) return refuse('bad-extra-time', fault);
  if (participant !== null && state.participants.get(participant)?.isRemoved !== false) {
    return unknownStudent(participant);
  }
  const present =
    participant === null ? state.extraTime : (state.extraTimeOf.get(participant) ?? 0);
  return percent === present
    ? UNCHANGED
    : happens({ type: 'extra-time-set', participant, percent });
}

/** How many times as long as its limit says a round is that is opened now: at least 1. */
export function stretchOf({ extraTime, extraTimeOf, participants }: RoomState): number {
  const ofStudents = [...extraTimeOf.entries()].map(([number, percent]) =>
    participants.get(number)?.isRemoved === false ? percent : 0,
  );
  return 1 + Math.max(extraTime, ...ofStudents) / 100;
}
