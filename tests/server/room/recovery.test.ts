import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { elapsedAtStep } from '#core/lesson/pace';
import type { PhaseOf } from '#core/protocol/views/phase-of';
import type { StudentView } from '#core/protocol/views/student-view';
import { type ChildServer, childServer } from '../../support/server/child';
import { Clients, type Student } from '../../support/server/clients';
import { temporaryFolder } from '../../support/server/database';
import { openRace, QUADRATIC } from '../../support/server/events';

/** How much faster than real time the servers run here. */
const SPEED = 3;
/** Real milliseconds for which a server is down: three times as much on its clock, if it were counted. */
const DOWN_MS = 500;

/** Starting a process twice takes its time where other work goes on. */
const PATIENCE = { timeout: 60_000 };

type Picking = PhaseOf<StudentView, 'picking'>;
type Running = PhaseOf<StudentView, 'running'>;

describe('a server that is killed (kill -9) and started again', PATIENCE, () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let server: ChildServer;
  let clients: Clients;
  let code: string;
  let teacher: Awaited<ReturnType<Clients['room']>>['console'];
  let ada: Student;

  beforeEach(async () => {
    folder = await temporaryFolder();
    server = await childServer(folder.folder, SPEED);
    clients = new Clients(`http://127.0.0.1:${server.port}`, server.key);
    ({ code, console: teacher } = await clients.room());
    ada = await clients.student(code);
    await ada.send({ type: 'join', name: 'Ada' });
    await ada.until(({ view }) => view.participants === 1);
  });
  afterEach(async () => {
    clients.close();
    await server.end('SIGKILL');
    folder.remove();
  });

  /** Kills it, lets time pass, starts it again. Everybody is back, and nothing that they knew is lost. */
  async function killAndRestart(): Promise<void> {
    const { version, participants } = ada.view;
    await server.end('SIGKILL');
    await delay(DOWN_MS);
    const yous = ada.yous.length;
    server = await childServer(folder.folder, SPEED, server.port);
    await Promise.all([
      ada.until(({ socket }) => socket.connected && ada.yous.length > yous),
      teacher.until(({ socket }) => socket.connected),
    ]);
    expect(ada.view.version).toBeGreaterThanOrEqual(version);
    expect(ada.view).toMatchObject({ code, participants });
    expect(ada.you.participant).toMatchObject({ number: 1, name: 'Ada' });
    expect(server.said.error).toBe('');
  }

  it('in the lobby: the room and its people are there', async () => {
    await killAndRestart();
    expect(ada.view.phase).toEqual({ kind: 'lobby' });
    const ben = await clients.student(code);
    expect(await ben.send({ type: 'join', name: 'Ada' })).toMatchObject({
      ok: true,
      name: 'Ada 2',
    });
    await teacher.until(({ view }) => view.roster.length === 2);
  });

  it('while the class picks: the picks are there, and time down does not count', async () => {
    await teacher.send(openRace(60));
    expect(
      await ada.send({ type: 'pick', round: 1, number: 1, learningRate: 0.1, prediction: null }),
    ).toMatchObject({
      ok: true,
    });
    await delay(1_000);
    const killedAt = performance.now();
    const opened = ada.views.find(({ phase }) => phase.kind === 'picking')?.phase as Picking;
    await killAndRestart();
    const phase = ada.view.phase as Picking;
    expect(phase).toMatchObject({ kind: 'picking', picked: 1, closing: false, waiting: true });
    expect(ada.you.pick).toMatchObject({ round: 1, number: 1, learningRate: 0.1 });
    // One second of real time was three on its clock; a last second may be forgotten, never counted twice.
    expect(opened.remaining! - phase.remaining!).toBeGreaterThan(1_500);
    expect(opened.remaining! - phase.remaining!).toBeLessThan(6_000);
    expect((performance.now() - killedAt) * SPEED).toBeGreaterThan(DOWN_MS * SPEED);

    // While the server waits for the phones, picks count.
    expect(
      await ada.send({ type: 'pick', round: 1, number: 2, learningRate: 0.2, prediction: null }),
    ).toMatchObject({
      ok: true,
    });
    await ada.until(({ view }) => view.phase.kind === 'picking' && !view.phase.waiting);
    expect((ada.view.phase as Picking).remaining).toBeGreaterThan(phase.remaining! - 2_000);
    await teacher.send({ type: 'lock', round: 1 });
    await ada.inPhase('running');
    await ada.until(({ you }) => you.pick?.learningRate === 0.2);
  });

  it('in mid-run: it goes on from the step that was shown, to the same results', async () => {
    await teacher.send(openRace());
    await ada.send({ type: 'pick', round: 1, number: 1, learningRate: 0.1, prediction: null });
    await teacher.send({ type: 'lock', round: 1 });
    await ada.until(({ frames }) => (frames.at(-1)?.[3] ?? 0) >= 12);
    await killAndRestart();
    const [, , shownElapsed, currentStep] = ada.frames.at(-1)!;
    const phase = ada.view.phase as Running;
    expect(phase).toMatchObject({ kind: 'running', runs: 1, waiting: true });
    expect(phase.elapsed).toBeLessThanOrEqual(shownElapsed + 1_000);
    expect(phase.elapsed).toBeGreaterThan(shownElapsed - 2_000);
    expect(phase.elapsed).toBeGreaterThan(elapsedAtStep(currentStep - 4, 200));

    const framesBefore = ada.frames.length;
    await ada.until(({ view }) => view.phase.kind === 'running' && !view.phase.waiting);
    await ada.until(({ frames }) => frames.length > framesBefore);
    expect(ada.frames[framesBefore]![3]).toBeGreaterThanOrEqual(currentStep - 4);
    await ada.inPhase('finished');
    const [verdict] = simulateVerdicts(QUADRATIC, [0.1]);
    await ada.until(({ you }) => you.standing?.rank === 1);
    expect(ada.you.verdict).toEqual(verdict);
  });

  it('in mid-run, twice within the wait: the clock still stands where it stood', async () => {
    // Somebody who doesn't come back is waited for.
    const ben = await clients.student(code);
    await ben.send({ type: 'join', name: 'Ben' });
    await ada.until(({ view }) => view.participants === 2);
    ben.socket.io.reconnection(false);
    await teacher.send(openRace());
    await ada.send({ type: 'pick', round: 1, number: 1, learningRate: 0.1, prediction: null });
    await teacher.send({ type: 'lock', round: 1 });
    await ada.until(({ frames }) => (frames.at(-1)?.[3] ?? 0) >= 8);
    await killAndRestart();
    const { elapsed } = ada.view.phase as Running;
    await killAndRestart();
    expect(ada.view.phase).toMatchObject({ kind: 'running', waiting: true, elapsed });
    await ada.until(({ view }) => view.phase.kind === 'running' && !view.phase.waiting);
    expect(await teacher.send({ type: 'end-run', round: 1 })).toMatchObject({ ok: true });
    await ada.inPhase('finished');
  });
});

describe('a server that is told to stop (SIGTERM)', PATIENCE, () => {
  it('stores where every clock stands, and ends soon', async () => {
    const folder = await temporaryFolder();
    const first = await childServer(folder.folder, SPEED);
    const clients = new Clients(`http://127.0.0.1:${first.port}`, first.key);
    const { code, console: teacher } = await clients.room();
    const ada = await clients.student(code);
    await ada.send({ type: 'join', name: 'Ada' });
    await teacher.send(openRace(600));
    const opened = performance.now();
    await delay(500);
    const stopping = performance.now();
    expect(await first.end('SIGTERM')).toEqual({ code: 0 });
    const stopped = performance.now();
    expect(stopped - stopping).toBeLessThan(3_000);
    expect(first.said.error).toBe('');

    const second = await childServer(folder.folder, SPEED, first.port);
    await ada.until(({ view, socket }) => socket.connected && (view.phase as Picking).waiting);
    const passed = 600_000 - (ada.view.phase as Picking).remaining!;
    expect(passed).toBeGreaterThan(500 * SPEED - 100);
    expect(passed).toBeLessThan((stopped - opened + 50) * SPEED);
    clients.close();
    await second.end('SIGTERM');
    folder.remove();
  });
});
