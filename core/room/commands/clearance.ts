import { sentence } from '#core/words/messages';
import type { RoomEvent } from '../event';
import { apply } from '../events/apply';
import { freeName, isNameTaken, outTogether } from '../people/participants';
import type { InstructorCommandOf } from '../room-command';
import type { Participant, RoomState } from '../state';
import { type Decision, happens, refuse, UNCHANGED } from './decision';
import { setHallNumber } from './entry';
import { hasRoomFor } from './join';

/**
 * Removes many at once: whoever joined since somebody did, or those whom the console lists as away. Practice
 * students stay. From then on a join may need a number that only the hall knows.
 */
export function removeStudents(
  state: RoomState,
  command: InstructorCommandOf<'remove-students'>,
): Decision {
  const participants = [...sought(state, command.who)]
    .filter(({ isPractice, isRemoved }) => !isPractice && !isRemoved)
    .map(({ number }) => number);
  if (participants.length === 0) {
    return refuse('unknown-student', sentence('host-refusals.nobody-removed'));
  }
  const removal: RoomEvent = { type: 'students-removed', participants };
  const { hallNumber } = command;
  if (hallNumber === null) return happens(removal);
  const asked = setHallNumber(state, { ...command, type: 'set-hall-number', number: hallNumber });
  return asked.ok ? happens(removal, ...asked.value) : asked;
}

function sought(
  { participants }: RoomState,
  who: InstructorCommandOf<'remove-students'>['who'],
): Iterable<Participant> {
  return who.kind === 'joined-since'
    ? [...participants.values()].filter(({ number }) => number >= who.participant)
    : new Set(who.participants.flatMap((number) => participants.get(number) ?? []));
}

/** Lets all of them back in, under the names that they had: somebody may have taken one meanwhile. */
export function undoRemoval(state: RoomState): Decision {
  const out = outTogether(state);
  if (out.length === 0) return UNCHANGED;
  if (!hasRoomFor(state, out.length)) {
    return refuse('room-full', sentence('host-refusals.room-full', { capacity: state.capacity }));
  }
  const events: RoomEvent[] = [];
  let next = state;
  for (const participant of out) {
    const { name } = next.participants.get(participant)!;
    if (name === null || !isNameTaken(next, name)) continue;
    const renamed: RoomEvent = {
      type: 'participant-renamed',
      participant,
      name: freeName(next, name),
    };
    events.push(renamed);
    next = apply(next, renamed);
  }
  return happens(...events, { type: 'students-readmitted', participants: out });
}
