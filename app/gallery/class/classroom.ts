import { EMPTY_PLAN, type LessonPlan } from '#core/lesson/plan/lesson-plan';
import type { Habit } from './habit';
import { Rehearsal } from './rehearsal';

const NAMES = (
  'Tomás Aiko Bruno Chidi Dalia Farah Jamal Fatima Vera Ivo Rosa Bilal Zlatan Wim Henrik Timo Sofia ' +
  'Rafael Priya Oskar Noor Maya Luca Kemal Jonas Irena Hugo Greta Felix Elif Dmitri Clara Anouk Zoe ' +
  'Yusuf Xenia Uma Goran Hana Jana Omar Quinn Kofi Emil Linnea Suri Mei'
).split(' ');

/** As long, or as wide, as a name can be. */
const LONG_NAMES = [
  '⸻'.repeat(24),
  'WWWWWWWWWWWWWWWWWWWWWWWW',
  'معدل التعلم كبير جدا علي',
  '学习率太大了请小心一点不要越过最低点谢谢大家啊',
  '🚀'.repeat(24),
  'Maximiliane-Alexandra IV',
  'The Gradient Descendants',
  'Wolfgang Wilhelm Wagners',
];

/** This many milliseconds after a round has opened, about seven in ten have answered. */
export const ANSWERING_MS = 13_000;

/** Who comes into a room. Students are numbered from 1, in the order of joining. */
export interface ClassSetting {
  readonly code: string;
  readonly students: number;
  readonly isPractice: (student: number) => boolean;
  /** Student 2 has a long name, and every so many-th from there; 0: nobody has. */
  readonly longNames: number;
  /** By default an empty one. */
  readonly plan?: LessonPlan;
  /** By default everybody follows the practice rules. */
  readonly habit?: Habit;
}

/** A class that has joined and waits in the lobby. */
export function classroom({
  code,
  students,
  isPractice,
  longNames,
  plan = EMPTY_PLAN,
  habit = (_student, usual) => usual,
}: ClassSetting): Rehearsal {
  let room = Rehearsal.of(code, plan, habit);
  for (let student = 1; student <= students; student += 1) {
    const isLong = longNames > 0 && student % longNames === 2 % longNames;
    const [list, at] = isLong ? [LONG_NAMES, (student - 1) / longNames] : [NAMES, student - 1];
    const name = list[Math.floor(at) % list.length]!;
    if (!isPractice(student)) room = room.join(name);
    else {
      room = room.teach({ type: 'add-practice-students', count: 1 });
      if (isLong) room = room.teach({ type: 'rename-student', participant: student, name });
    }
  }
  return room;
}
