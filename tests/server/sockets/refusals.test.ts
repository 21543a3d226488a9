import { describe, expect, it } from 'vitest';
import type { Experiment } from '#core/engine/experiment/experiment';
import type { Batch } from '#server/store/room-store';
import type { TestClient } from '../../support/server/clients';
import {
  joined,
  openActivity,
  opened,
  openRace,
  QUADRATIC,
  RACE,
} from '../../support/server/events';
import { MemoryRoomStore } from '../../support/server/memory-stores';
import { testServer } from '../../support/server/server';
import { english } from '../../support/words';

/** A room with a console, and a student who has joined. */
async function room(options: Parameters<typeof testServer>[0] = {}) {
  const test = await testServer(options);
  const { code, console: teacher } = await test.clients.room();
  const student = await test.clients.student(code);
  await student.send({ type: 'join', name: 'Ada' });
  await Promise.all([
    teacher.until(({ view }) => view.participants === 1),
    student.until(({ view }) => view.participants === 1),
  ]);
  return { ...test, code, teacher, student };
}

async function expectUnchanged<View extends { version: number; phase: { kind: string } }>(
  client: TestClient<View>,
  act: () => Promise<unknown>,
): Promise<void> {
  const { version } = client.view;
  await act();
  expect(client.socket.connected).toBe(true);
  expect(client.view.version).toBe(version);
}

describe('a command that is refused changes nothing, is answered with a sentence, and the connection stays', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'pick'],
    ['a list', [1, 2, 3]],
    ['no type', { id: '12345678' }],
    ['an unknown type', { type: 'win', id: '12345678' }],
    ['no id', { type: 'pick', round: 1, number: 1, learningRate: 0.1, prediction: null }],
    [
      'a short id',
      { type: 'pick', id: '1', round: 1, number: 1, learningRate: 0.1, prediction: null },
    ],
    ['a field too many', { type: 'join', id: '12345678', name: 'A', as: 'instructor' }],
    [
      'a round that is no number',
      { type: 'pick', id: '12345678', round: '1', number: 1, learningRate: 0.1, prediction: null },
    ],
    ['bytes', { type: 'join', id: '12345678', name: Buffer.from('Ada') }],
    ['a prototype', JSON.parse('{"type":"join","id":"12345678","name":"A","__proto__":{"a":1}}')],
  ])('malformed: %s', async (_, payload) => {
    const { student } = await room();
    await expectUnchanged(student, async () => {
      const answer = await student.sendRaw(payload);
      expect(answer).toMatchObject({ ok: false, code: 'malformed' });
      expect(answer.ok || english.tell(answer.reason)).toMatch(
        /^The server does not understand this command/,
      );
    });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 'a', null, 0, -1, 1e-13, 1e7])(
    'bad-learning-rate: %s',
    async (learningRate) => {
      const { student, teacher } = await room();
      await teacher.send(openRace());
      await student.inPhase('picking');
      await expectUnchanged(student, async () => {
        const pick = {
          type: 'pick',
          id: '12345678',
          round: 1,
          number: 1,
          learningRate,
          prediction: null,
        };
        expect(await student.sendRaw(pick)).toMatchObject({ ok: false, code: 'bad-learning-rate' });
      });
    },
  );

  it('wrong-role: each role may do only its own', async () => {
    const { student, teacher, code, clients } = await room();
    const screen = await clients.screen(code);
    const lock = { type: 'lock', round: 1 } as const;
    const wrong = { ok: false, code: 'wrong-role' };
    await expectUnchanged(student, async () => {
      expect(await student.send(lock)).toMatchObject(wrong);
      expect(await student.send({ type: 'open-room', title: 'Mine' })).toMatchObject(wrong);
      expect(await student.send({ type: 'close-room' })).toMatchObject(wrong);
      expect(await screen.send(lock)).toMatchObject(wrong);
      expect(await screen.send({ type: 'join', name: 'Screen' })).toMatchObject(wrong);
      expect(await teacher.send({ type: 'join', name: 'Teacher' })).toMatchObject(wrong);
    });
  });

  it('unknown-room: a console without a room', async () => {
    const { clients } = await testServer();
    const lobby = await clients.instructor(null);
    expect(await lobby.send({ type: 'close-room' })).toMatchObject({ code: 'unknown-room' });
  });

  it('bad-title', async () => {
    const { clients } = await testServer();
    const lobby = await clients.instructor(null);
    const open = (title: string) => lobby.send({ type: 'open-room', title });
    expect(await open(' \u200b\n')).toMatchObject({ ok: false, code: 'bad-title' });
    expect(await open('a'.repeat(81))).toMatchObject({ ok: false, code: 'bad-title' });
    expect(await open('a'.repeat(80))).toMatchObject({ ok: true });
  });

  it.each(['', '  ', '\u202e\u200b', 'a'.repeat(25), 'fuck you', 'F u c k', 'sh1t'])(
    'bad-name: %j',
    async (name) => {
      const { clients, code } = await room();
      const other = await clients.student(code);
      await expectUnchanged(other, async () => {
        expect(await other.send({ type: 'join', name })).toMatchObject({
          ok: false,
          code: 'bad-name',
        });
      });
      expect(other.you.participant).toBeNull();
    },
  );

  it('not-joined, wrong-phase, wrong-round, stale-input, too-late', async () => {
    const { student, teacher, clients, code } = await room({ speed: 4 });
    const other = await clients.student(code);
    const pick = (round: number, number: number) =>
      ({ type: 'pick', round, number, learningRate: number / 10, prediction: null }) as const;
    expect(await student.send(pick(1, 1))).toMatchObject({ code: 'wrong-phase' });
    await teacher.send(openRace());
    expect(await other.send(pick(1, 1))).toMatchObject({ code: 'not-joined' });
    expect(await student.send(pick(2, 1))).toMatchObject({ code: 'wrong-round' });
    expect(await student.send(pick(1, 2))).toMatchObject({ ok: true });
    expect(await student.send(pick(1, 2))).toMatchObject({ ok: true });
    expect(await student.send(pick(1, 1))).toMatchObject({ code: 'stale-input' });
    expect(await teacher.send({ type: 'end-run', round: 1 })).toMatchObject({
      code: 'wrong-phase',
    });
    await teacher.send({ type: 'lock', round: 1 });
    await student.inPhase('running');
    expect(await student.send(pick(1, 3))).toMatchObject({ code: 'too-late' });
    await student.until(({ you }) => you.pick?.number === 2);
  });

  it('bad-activity, bad-time-limit, bad-address', async () => {
    const { teacher } = await room();
    const open = (experiment: Experiment, timeLimit: number | null) =>
      teacher.send(openActivity({ ...RACE, experiment }, timeLimit));
    await expectUnchanged(teacher, async () => {
      expect(await open({ ...QUADRATIC, budget: 20_001 }, null)).toMatchObject({
        code: 'bad-activity',
      });
      expect(await open({ ...QUADRATIC, loss: { id: 'none' } }, null)).toMatchObject({
        code: 'bad-activity',
      });
      expect(await open(QUADRATIC, 1)).toMatchObject({ code: 'bad-time-limit' });
      expect(
        await teacher.send({ type: 'choose-address', url: 'http://evil.example' }),
      ).toMatchObject({
        code: 'bad-address',
      });
    });
  });

  it('room-full, where the environment says how many a room holds', async () => {
    const full = [joined(1), joined(2)];
    const store = new MemoryRoomStore();
    const session = { id: '1', code: 'CDFGHJ', title: 'Full', commandId: '1', openedAt: 0 };
    await store.open(session);
    await store.append({ sessionId: '1', expectedVersion: 0, events: full, at: 0 });
    const { clients } = await testServer({ store, environment: { ROOM_CAPACITY: '2' } });
    const late = await clients.student('CDFGHJ');
    expect(await late.send({ type: 'join', name: 'Late' })).toMatchObject({ code: 'room-full' });
  });

  it('oversized: a long message', async () => {
    const { student } = await room();
    await expectUnchanged(student, async () => {
      const answer = await student.sendRaw({
        type: 'join',
        id: '12345678',
        name: 'a'.repeat(20_000),
      });
      expect(answer).toMatchObject({ ok: false, code: 'oversized' });
    });
  });

  it('oversized: a huge message closes the connection with the reason, and it comes back', async () => {
    const { student } = await room();
    const reason = new Promise((resolve) => {
      student.socket.once('disconnect', (_, details) => resolve(details));
    });
    student.socket.emit('echo', 'a'.repeat(200_000) as unknown as number);
    expect(await reason).toMatchObject({ context: { code: 1009 } });
    await student.until(({ views, socket }) => socket.connected && views.length > 1);
    expect(student.you.participant?.name).toBe('Ada');
  });

  it('busy: more commands in a second than a hand can give', async () => {
    const { student } = await room();
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => student.send({ type: 'join', name: 'Ada' })),
    );
    const refused = answers.filter((answer) => !answer.ok);
    expect(answers.length - refused.length).toBeGreaterThanOrEqual(19);
    expect(refused.length).toBeGreaterThan(20);
    for (const answer of refused) expect(answer).toMatchObject({ code: 'busy' });
  });

  it('a command without a way to answer is not applied', async () => {
    const { clients, code, teacher } = await room();
    const other = await clients.student(code);
    other.socket.emit('command', { type: 'join', id: '12345678', name: 'Ben' }, undefined as never);
    (other.socket as unknown as { emit(...args: unknown[]): void }).emit('command', {
      type: 'join',
      id: '12345678',
      name: 'Ben',
    });
    await teacher.send(openRace());
    await teacher.inPhase('picking');
    expect(teacher.view.participants).toBe(1);
  });

  it('an event that nobody knows is passed over', async () => {
    const { student } = await room();
    const socket = student.socket as unknown as { emit(...args: unknown[]): void };
    await expectUnchanged(student, async () => {
      socket.emit('win', { type: 'join' });
      socket.emit('echo', 'soon');
      socket.emit('echo', { valueOf: 1 });
      expect(await student.send({ type: 'join', name: 'Ada' })).toMatchObject({ ok: true });
    });
  });
});

describe('what could not be stored', () => {
  /** Fails when told to. */
  class FailingStore extends MemoryRoomStore {
    isFailing = false;
    override append(batch: Batch): Promise<void> {
      return this.isFailing ? Promise.reject(new Error('the disk is full')) : super.append(batch);
    }
  }

  it('is refused as not-stored, changes nothing, and works again when the disk does', async () => {
    const store = new FailingStore();
    const { student, teacher, clients, code, errors } = await room({ store });
    await teacher.send(openRace());
    await student.inPhase('picking');
    const other = await clients.student(code);
    store.isFailing = true;
    await expectUnchanged(student, async () => {
      const pick = {
        type: 'pick',
        round: 1,
        number: 1,
        learningRate: 0.1,
        prediction: null,
      } as const;
      expect(await student.send(pick)).toMatchObject({ ok: false, code: 'not-stored' });
      expect(await other.send({ type: 'join', name: 'Ben' })).toMatchObject({ code: 'not-stored' });
      // What needs no storing is answered as ever.
      expect(await other.send(pick)).toMatchObject({ code: 'not-joined' });
    });
    store.isFailing = false;
    const pick = {
      type: 'pick',
      round: 1,
      number: 1,
      learningRate: 0.1,
      prediction: null,
    } as const;
    expect(await student.send(pick)).toMatchObject({ ok: true });
    expect(await other.send({ type: 'join', name: 'Ben' })).toMatchObject({ ok: true });
    expect(errors.splice(0).join()).toContain('the disk is full');
  });

  it('lets a run end as soon as the disk works again', async () => {
    const store = new FailingStore();
    const { student, teacher, errors } = await room({ store });
    await teacher.send(openRace());
    await student.send({ type: 'pick', round: 1, number: 1, learningRate: 0.1, prediction: null });
    await teacher.send({ type: 'lock', round: 1 });
    await student.inPhase('running');
    store.isFailing = true;
    await student.until(({ frames }) => frames.at(-1)?.[3] === 200);
    expect(student.view.phase.kind).toBe('running');
    store.isFailing = false;
    await student.inPhase('finished');
    expect(errors.splice(0).length).toBeGreaterThan(0);
  });

  it('makes a server give up a room that another one has taken over, and take it up again', async () => {
    const store = new MemoryRoomStore();
    const { student, clients, code, errors } = await room({ store });
    const id = (await store.load(code))!.id;
    await store.append({ sessionId: id, expectedVersion: 1, events: [joined(2)], at: 0 });
    const other = await clients.student(code);
    expect(await other.send({ type: 'join', name: 'Cleo' })).toMatchObject({ code: 'not-stored' });
    await student.until(({ view }) => view.participants === 2);
    expect(student.you.participant?.name).toBe('Ada');
    await other.until(({ view, socket }) => socket.connected && view.participants === 2);
    expect(await other.send({ type: 'join', name: 'Cleo' })).toMatchObject({
      ok: true,
      version: 3,
    });
    expect(errors.splice(0).join()).toContain('no longer at version 1');
  });
});

it('a round that the rules would not open stays unopened in the store', async () => {
  const store = new MemoryRoomStore();
  await store.open({ id: '1', code: 'CDFGHJ', title: 'T', commandId: '1', openedAt: 0 });
  await store.append({ sessionId: '1', expectedVersion: 0, events: [opened(1)], at: 0 });
  const { clients } = await testServer({ store });
  const teacher = await clients.instructor('CDFGHJ');
  const again = openRace();
  expect(await teacher.send(again)).toMatchObject({ ok: false, code: 'wrong-phase' });
  expect(
    (await store.load('CDFGHJ'))?.events.filter(({ type }) => type === 'round-opened'),
  ).toHaveLength(1);
});
