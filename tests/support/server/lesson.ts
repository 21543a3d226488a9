import type { Activity } from '#core/lesson/activities/activity';
import { english } from '../words';
import type { Student, TestClient } from './clients';
import { openActivity } from './events';
import { testServer } from './server';

export type Teacher = Awaited<ReturnType<typeof classroom>>['teacher'];

/** A room with its console and students who have joined: Ada, Ben, Cleo … */
export async function classroom(students: number, options: Parameters<typeof testServer>[0] = {}) {
  const test = await testServer(options);
  const { code, console: teacher } = await test.clients.room();
  const phones: Student[] = [];
  for (const name of ['Ada', 'Ben', 'Cleo'].slice(0, students)) {
    const phone = await test.clients.student(code);
    await phone.send({ type: 'join', name });
    phones.push(phone);
  }
  const [ada, ben, cleo] = phones as [Student, Student, Student];
  return { ...test, code, teacher, ada, ben, cleo };
}

/** Opens an activity and waits until the class sees it. */
export async function open(
  teacher: Teacher,
  phone: TestClient<Student['view']>,
  activity: Activity,
  timeLimit: number | null = null,
): Promise<number> {
  const answer = await teacher.send(openActivity(activity, timeLimit));
  if (!answer.ok) throw new Error(english.tell(answer.reason));
  await phone.until(
    ({ view: { phase } }) => 'round' in phase && phase.round.number === answer.round,
  );
  return answer.round;
}

export async function pick(
  phone: Student,
  round: number,
  learningRate: number,
  number = 1,
): Promise<void> {
  const answer = await phone.send({ type: 'pick', round, number, learningRate, prediction: null });
  if (!answer.ok) throw new Error(english.tell(answer.reason));
}

/** Locks, and waits for the run. */
export async function run(teacher: Teacher, phone: Student, round: number): Promise<void> {
  await teacher.send({ type: 'lock', round });
  await phone.inPhase('running');
}
