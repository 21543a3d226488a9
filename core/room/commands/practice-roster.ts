import { sentence } from '#core/words/messages';
import { seedOf } from '../../base/seed';
import type { RoomEvent } from '../event';
import { apply } from '../events/apply';
import { freeName } from '../people/participants';
import { languageOfNames } from '../people/suggested-name';
import { practiceName } from '../practice/practice-name';
import type { InstructorCommandOf } from '../room-command';
import type { Participant, RoomState } from '../state';
import { type Decision, happens, refuse, UNCHANGED } from './decision';
import { hasRoomFor } from './join';

/** A practice student's name follows from the room's code, its language and the number alone. */
export function addPracticeStudents(
  state: RoomState,
  { count }: InstructorCommandOf<'add-practice-students'>,
): Decision {
  if (!hasRoomFor(state, count)) {
    return refuse(
      'room-full',
      sentence('host-refusals.practice-full', { capacity: state.capacity }),
    );
  }
  const events: RoomEvent[] = [];
  let next = state;
  for (let added = 0; added < count; added += 1) {
    const event: RoomEvent = { type: 'participant-joined', participant: practiceStudent(next) };
    events.push(event);
    next = apply(next, event);
  }
  return happens(...events);
}

/** Removes all of them for good. Of what they gave, only runs that have been shown remain. */
export function removePracticeStudents({ participants }: RoomState): Decision {
  const present = [...participants.values()].filter(
    ({ isPractice, isRemoved }) => isPractice && !isRemoved,
  );
  if (present.length === 0) return UNCHANGED;
  return happens(
    ...present.map(({ number }) => ({ type: 'participant-removed', participant: number }) as const),
  );
}

function practiceStudent(state: RoomState): Participant {
  const number = state.participants.size + 1;
  return {
    number,
    name: freeName(state, practiceName(languageOfNames(state), seedOf(state.code), number)),
    tokenHash: `practice-${number}`,
    isPractice: true,
    isRemoved: false,
  };
}
