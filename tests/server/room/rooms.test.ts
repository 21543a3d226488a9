import { request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { StoredSession } from '#server/store/room-store';
import { joined, opened, openRace } from '../../support/server/events';
import { MemoryRoomStore } from '../../support/server/memory-stores';
import { testServer } from '../../support/server/server';

/** Counts how often a room is read. */
class CountingStore extends MemoryRoomStore {
  loads = 0;
  override load(code: string): Promise<StoredSession | null> {
    this.loads += 1;
    return super.load(code);
  }
}

async function storeWithRoom(): Promise<{ store: CountingStore; code: string }> {
  const store = new CountingStore();
  const code = 'CDFGHJ';
  await store.open({ id: '1', code, title: 'Kept', commandId: '1', openedAt: 0 });
  await store.append({ sessionId: '1', expectedVersion: 0, events: [joined(1)], at: 0 });
  return { store, code };
}

describe('live rooms', () => {
  it('are restored once, however many ask at the same time', async () => {
    const { store, code } = await storeWithRoom();
    const { clients } = await testServer({ store });
    const students = await Promise.all(Array.from({ length: 8 }, () => clients.student(code)));
    expect(store.loads).toBe(1);
    expect(students.every(({ view }) => view.participants === 1)).toBe(true);
  });

  it('leave the memory when nobody looks at them, and come back when somebody does', async () => {
    const { store, code } = await storeWithRoom();
    // Ten minutes pass in a third of a second.
    const { clients } = await testServer({ store, speed: 2_000 });
    const ada = await clients.student(code);
    await delay(600);
    await clients.student(code);
    expect(store.loads).toBe(1);
    clients.close();
    await delay(600);
    const ben = await clients.student(code);
    expect(store.loads).toBe(2);
    expect(ben.view).toMatchObject({ title: 'Kept', participants: 1 });
    expect(ada.socket.connected).toBe(false);
  });

  it('start without one whose record is broken', async () => {
    const { store, code } = await storeWithRoom();
    const broken = { id: '2', code: 'KMNPQR', title: 'Broken', commandId: '2', openedAt: 0 };
    await store.open(broken);
    const events = [opened(1), { type: 'answer-shown' } as const];
    await store.append({ sessionId: '2', expectedVersion: 0, events, at: 0 });
    const { clients, errors } = await testServer({ store });
    await clients.student(code);
    const text = errors.splice(0).join();
    expect(text).toContain('a room could not be restored');
    expect(text).toContain('the record of session 2 is broken');
    expect(text).not.toContain(broken.code);
  });

  it('know nothing of each other', async () => {
    const { clients } = await testServer();
    const first = await clients.room('First');
    const second = await clients.room('Second');
    const ada = await clients.student(first.code);
    const ben = await clients.student(second.code, ada.token);
    await ada.send({ type: 'join', name: 'Ada' });
    await ben.send({ type: 'join', name: 'Ben' });
    await first.console.send(openRace());
    await ada.send({ type: 'pick', round: 1, number: 1, learningRate: 0.1, prediction: null });
    await first.console.send({ type: 'lock', round: 1 });
    await ada.inPhase('finished');
    expect(ben.view).toMatchObject({ title: 'Second', participants: 1, phase: { kind: 'lobby' } });
    expect(ben.you).toMatchObject({ participant: { name: 'Ben' }, pick: null });
    expect([...ben.frames, ...ben.boards]).toEqual([]);
    expect(second.console.view.roster.map(({ name }) => name)).toEqual(['Ben']);
  });

  it('tell each thing at most four times a second, however many act', async () => {
    const { clients } = await testServer({ speed: 1 });
    const { code } = await clients.room();
    const watcher = await clients.screen(code);
    const students = await Promise.all(Array.from({ length: 30 }, () => clients.student(code)));
    const before = watcher.views.length;
    const startedAt = performance.now();
    for (const [at, student] of students.entries()) {
      await student.send({ type: 'join', name: `Learner ${at}` });
    }
    await watcher.until(({ view }) => view.participants === 30);
    const seconds = (performance.now() - startedAt) / 1_000;
    expect(watcher.views.length - before).toBeLessThanOrEqual(Math.ceil(seconds * 4) + 1);
  });
});

describe('the address for students', () => {
  it('is what PUBLIC_URL says, and counts as reached once another device has come by it', async () => {
    const url = 'http://class.example.org:8080';
    const { clients, origin } = await testServer({ environment: { PUBLIC_URL: url } });
    const { code, console: teacher } = await clients.room();
    const screen = await clients.screen(code);
    expect(screen.view.address).toBe(url);
    expect(teacher.view).toMatchObject({
      address: url,
      addresses: [{ url, label: 'PUBLIC_URL' }],
      addressReached: false,
    });
    expect(await teacher.send({ type: 'choose-address', url })).toMatchObject({ ok: true });
    // As the proxy on this machine passes on what came from elsewhere.
    const headers = { host: 'class.example.org:8080', 'x-forwarded-for': '203.0.113.9' };
    request(`${origin}/health`, { headers }).end();
    await teacher.until(({ view }) => view.addressReached);
  });

  it('[RM11] may be typed: it is shown, kept over a restart, and reached once a device has come through the tunnel', async () => {
    const url = 'https://class.tunnel.example';
    const test = await testServer();
    const { code, console: teacher } = await test.clients.room();
    const screen = await test.clients.screen(code);
    const own = teacher.view.addresses;
    expect(await teacher.send({ type: 'choose-address', url })).toMatchObject({
      code: 'bad-address',
    });
    expect(await teacher.send({ type: 'type-address', url })).toMatchObject({ ok: true });
    await screen.until(({ view }) => view.address === url);
    await teacher.until(({ view }) => view.address === url);
    expect(teacher.view).toMatchObject({
      addresses: [...own, { url, label: 'typed in' }],
      addressReached: false,
    });
    const first = own[0]!.url;
    await teacher.send({ type: 'choose-address', url: first });
    await teacher.until(({ view }) => view.address === first && view.addresses.length > own.length);
    expect(await teacher.send({ type: 'choose-address', url })).toMatchObject({ ok: true });

    await test.server.close();
    const next = await testServer({ folder: test.folder });
    const console = await next.clients.instructor(code);
    expect(console.view).toMatchObject({ address: url, addressReached: false });
    // The tunnel's near end is on this machine.
    request(`${next.origin}/health`, { headers: { host: 'class.tunnel.example' } }).end();
    await console.until(({ view }) => view.addressReached);
  });
});
