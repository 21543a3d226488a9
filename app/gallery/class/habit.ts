import type { PracticeDeed } from '#core/room/practice/give';
import {
  inOrderOfTime,
  type OpenRound,
  practiceDeeds,
  type StudentDeed,
} from '#core/room/practice/practice-deeds';
import type { Participant, RoomState } from '#core/room/state';

/** With this seed a class of thirty, racing through the narrow valley, sees every outcome and some ties. */
const SEED = 31_549;

/** What a student gives in an open round instead of `usual`, which the practice rules say. */
export type Habit = (
  student: Participant['number'],
  usual: readonly PracticeDeed[],
  open: OpenRound,
) => readonly PracticeDeed[];

/** The same inputs at the same times with other learning rates, rounded to two digits. */
export function otherRates(
  usual: readonly PracticeDeed[],
  change: (learningRate: number) => number,
): readonly PracticeDeed[] {
  return usual.map(({ afterMs, command }) => {
    if (!('learningRate' in command)) return { afterMs, command };
    const learningRate = Number(change(command.learningRate).toPrecision(2));
    return { afterMs, command: { ...command, learningRate } };
  });
}

/** All that the class gives in the phase that has just begun, earliest first. */
export function classDeeds(
  { participants, phase }: RoomState,
  habit: Habit,
): readonly StudentDeed[] {
  if (phase.kind !== 'picking' && phase.kind !== 'running') return [];
  return inOrderOfTime(
    [...participants.values()].filter(({ isRemoved }) => !isRemoved),
    (student) => habit(student, practiceDeeds(SEED, phase, student), phase),
  );
}
