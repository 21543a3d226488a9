import { describe, expect, it } from 'vitest';
import { openDatabase } from '#server/store/database';
import { Assault } from '../../support/fuzz/assault';
import { anyCommands, instructorCommands, studentCommands } from '../../support/fuzz/commands';
import { CountingStore } from '../../support/fuzz/counting-store';
import { drawn, FUZZ_TIMEOUT_MS, MESSAGES } from '../../support/fuzz/surface';
import { BY_KIND } from '../../support/room/activities';
import { Clients, type Student, type TestClient } from '../../support/server/clients';
import { temporaryFolder } from '../../support/server/database';
import { openActivity } from '../../support/server/events';
import { testServer } from '../../support/server/server';

/** In each somebody sends one command after another. */
const ROOMS = 8;
const SHARE = Math.ceil(MESSAGES / ROOMS);
const ACTIVITIES = Object.values(BY_KIND);
/** Commands between two steps of a lesson. */
const STEP = 30;

/** @param speed so much sooner everybody's share fills again */
async function hall(speed: number) {
  const { folder, url, remove } = await temporaryFolder();
  const store = new CountingStore(await openDatabase(url));
  const patient = 10_000 * speed;
  const test = await testServer({
    speed,
    store,
    folder,
    environment: { ROOM_CAPACITY: '30' },
    limits: { silentFor: patient, unsentFor: patient },
  });
  return { ...test, store, remove };
}

type Hall = Awaited<ReturnType<typeof hall>>;
type Console = Awaited<ReturnType<Clients['room']>>['console'];

async function inRooms(play: (nth: number) => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: ROOMS }, (_, nth) => play(nth)));
}

/** A room led by a session of its own, with somebody in it to whom all this is nothing. */
async function roomOf({ origin, server }: Hall) {
  const clients = new Clients(origin, server.key);
  const { code, console: teacher } = await clients.room();
  const bystander = await clients.student(code);
  await bystander.send({ type: 'join', name: 'Ben' });
  return { clients, code, teacher, bystander };
}

/** Leads a lesson on: opens the next activity, locks it, ends its run. @returns the round that is on */
async function lead(teacher: Console, step: number, round: number): Promise<number> {
  const part = step % 3;
  if (part === 0) {
    const activity = ACTIVITIES[(step / 3) % ACTIVITIES.length]!;
    const answer = await teacher.send(openActivity(activity));
    return answer.ok ? answer.round : round;
  }
  if (part === 1) await teacher.send({ type: 'lock', round });
  else {
    const ended = await teacher.send({ type: 'end-run', round });
    // Where nobody has given anything there is no run.
    if (ended.ok) await teacher.inPhase('finished');
    else await teacher.send({ type: 'discard-round', round });
  }
  return round;
}

/** Whatever was sent before: a round is opened, and the class picks. */
async function expectLesson(teacher: Console, bystander: Student): Promise<void> {
  const answer = await teacher.send(openActivity(BY_KIND.race));
  expect(answer).toMatchObject({ ok: true });
  const round = answer.ok ? answer.round : 0;
  const pick = { number: 1, learningRate: 0.3, prediction: null };
  expect(await bystander.send({ type: 'pick', round, ...pick })).toMatchObject({ ok: true });
}

function expectAnswers({ done, refused, answersPerCommand }: Assault): void {
  expect(done + refused).toBe(SHARE * ROOMS);
  expect(answersPerCommand).toBe(1);
}

describe('hostile commands are each answered once, and change nothing where they are refused', () => {
  it('of students who have joined', { timeout: FUZZ_TIMEOUT_MS }, async () => {
    const school = await hall(20);
    const { store } = school;
    const assault = new Assault();
    await inRooms(async (nth) => {
      const { clients, code, teacher, bystander } = await roomOf(school);
      const student = await clients.student(code);
      await student.send({ type: 'join', name: 'Ada' });
      assault.watch(student.socket);
      const changes = () => store.inputs(code) + store.others(code);
      let round = 1;
      let at = 0;
      for (const payload of drawn(studentCommands, SHARE, nth)) {
        if (at % STEP === 0) round = await lead(teacher, at / STEP, round);
        await assault.send(student.socket, payload, round, changes);
        at += 1;
      }
      while (!['lobby', 'finished'].includes(teacher.view.phase.kind)) {
        await teacher.send({ type: 'lock', round });
        await teacher.send({ type: 'discard-round', round });
        await teacher.send({ type: 'end-run', round });
      }
      await expectLesson(teacher, bystander);
      clients.close();
    });
    expectAnswers(assault);
    expect(assault.done).toBeGreaterThan(MESSAGES / 20);
    school.remove();
  });

  it('of devices that have not joined', { timeout: FUZZ_TIMEOUT_MS }, async () => {
    const school = await hall(1_000);
    const { store } = school;
    const assault = new Assault();
    await inRooms(async (nth) => {
      const { clients, code, teacher, bystander } = await roomOf(school);
      let stranger = await clients.student(code);
      assault.watch(stranger.socket);
      for (const payload of drawn(studentCommands, SHARE, nth)) {
        const answer = await assault.send(stranger.socket, payload, 1, () => store.others(code));
        if (!answer.ok || 'student' in answer) continue;
        stranger.socket.disconnect();
        stranger = await clients.student(code);
        assault.watch(stranger.socket);
      }
      await expectLesson(teacher, bystander);
      clients.close();
    });
    expectAnswers(assault);
    school.remove();
  });

  it('of projectors, all of which are refused', { timeout: FUZZ_TIMEOUT_MS }, async () => {
    const school = await hall(5_000);
    const { store } = school;
    const assault = new Assault();
    await inRooms(async (nth) => {
      const { clients, code, teacher, bystander } = await roomOf(school);
      const screen = await clients.screen(code);
      assault.watch(screen.socket);
      const before = (await clients.instructor(code)).view;
      for (const payload of drawn(anyCommands, SHARE, nth)) {
        await assault.send(screen.socket, payload, 1, () => store.others(code));
      }
      const { view } = await clients.instructor(code);
      expect({ ...view, now: before.now }).toEqual(before);
      await expectLesson(teacher, bystander);
      clients.close();
    });
    expectAnswers(assault);
    expect(assault.done).toBe(0);
    school.remove();
  });

  it('of instructors', { timeout: FUZZ_TIMEOUT_MS }, async () => {
    const school = await hall(20);
    const { store } = school;
    const assault = new Assault();
    const quiet = await roomOf(school);
    await inRooms(async (nth) => {
      const clients = new Clients(school.origin, school.server.key);
      let code = '';
      let teacher: TestClient<Console['view']> | null = null;
      for (const payload of drawn(instructorCommands, SHARE, nth)) {
        if (teacher === null) {
          ({ code, console: teacher } = await clients.room());
          assault.watch(teacher.socket);
          const student = await clients.student(code);
          await student.send({ type: 'join', name: 'Ada' });
        }
        const { phase } = teacher.view;
        const round = 'round' in phase ? phase.round.number : 1;
        const answer = await assault.send(teacher.socket, payload, round, () => store.others(code));
        if (!answer.ok && answer.code === 'room-closed') {
          clients.close();
          teacher = null;
        }
      }
      clients.close();
    });
    expectAnswers(assault);
    expect(assault.done).toBeGreaterThan(MESSAGES / 20);
    await expectLesson(quiet.teacher, quiet.bystander);
    school.remove();
  });
});
