import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Acknowledgement } from '#core/protocol/acknowledgement';
import type { ClientCommand } from '#core/protocol/commands';
import type { RoomCommand } from '#core/room/room-command';
import { AddressBook } from '#server/process/addresses';
import { nextTurn } from '#server/process/event-loop';
import type { Log } from '#server/process/log';
import { ServerMeasures } from '#server/process/measures';
import { soleOwnership } from '#server/room/ownership';
import type { RoomChannels } from '#server/room/room-channels';
import type { RoomHost } from '#server/room/room-host';
import { RoomRegistry } from '#server/room/room-registry';
import { openDatabase } from '#server/store/database';
import type { Student } from '../../support/server/clients';
import { askDesk } from '../../support/server/desk';
import { joined, opened, RACE } from '../../support/server/events';
import { classroom, open } from '../../support/server/lesson';
import { ManualTime } from '../../support/server/manual-time';
import { MemoryRoomStore } from '../../support/server/memory-stores';

const CODE = 'CDFGHJ';
const SESSION = { id: '1', code: CODE };
const { tokenHash } = joined(1).participant;

const RENAME: RoomCommand = {
  by: 'instructor',
  command: { type: 'rename-student', id: 'abcdefgh', participant: 1, name: 'Ada' },
};
const PICK: RoomCommand = {
  by: 'student',
  tokenHash,
  command: {
    ...{ type: 'pick', id: 'abcdefgh', round: 1, number: 1 },
    ...{ learningRate: 0.3, prediction: null },
  },
};

/** As a page's outbox does: what isn't answered goes out again through the next connection, under its id. */
function insist({ socket }: Student, command: ClientCommand): Promise<Acknowledgement> {
  return new Promise((answered) => {
    const send = () => void socket.emit('command', command, answered);
    if (socket.connected) send();
    socket.on('connect', send);
  });
}

/** A room of one student who may pick. */
async function rooms(listeners = 0) {
  const did: string[] = [];
  const store = new (class extends MemoryRoomStore {
    override load(code: string) {
      did.push('loaded');
      return super.load(code);
    }
  })();
  await store.open({ ...SESSION, title: 'Kept', commandId: '1', openedAt: 0 });
  const events = [joined(1), opened(1)];
  await store.append({ sessionId: '1', expectedVersion: 0, events, at: 0 });
  const channels: RoomChannels = {
    count: () => listeners,
    projectors: () => 0,
    tabs: () => 0,
    hasLostWebSockets: () => false,
    view: (audience) => did.push(`told ${audience}`),
    boardChange: () => undefined,
    you: () => undefined,
    frame: () => undefined,
    heartbeat: () => undefined,
    restartFrames: () => undefined,
    drop: () => did.push('dropped'),
  };
  const log = { error: ({ err }: { err: unknown }) => did.push(String(err)) } as unknown as Log;
  const time = new ManualTime();
  const registry = new RoomRegistry({
    store,
    addresses: new AddressBook({ port: 0, host: '127.0.0.1', publicUrl: null }),
    capacity: 10,
    time,
    log,
    measures: new ServerMeasures(),
    invitationFor: () => 'secret',
    ownership: soleOwnership(store, () => channels),
  });
  return { registry, store, did, time };
}

describe('a room whose session is changed', () => {
  it('takes nothing from its old host any more, whose connections end before the change', async () => {
    const { registry, store, did } = await rooms();
    const old = (await registry.find(CODE))!;
    let before = 0;
    await registry.replace(SESSION, async () => {
      did.push('changed');
      before = (await store.loadById('1'))!.events.length;
      for (const command of [RENAME, PICK]) {
        expect(await old.submit(command)).toMatchObject({ ok: false, code: 'not-stored' });
      }
    });
    for (const command of [RENAME, PICK]) {
      expect(await old.submit(command)).toMatchObject({ ok: false, code: 'not-stored' });
    }
    expect((await store.loadById('1'))!.events).toHaveLength(before);
    // No stale writer among them.
    expect(did).toEqual(['loaded', 'dropped', 'changed', 'loaded']);
    const next = (await registry.find(CODE))!;
    expect(next).not.toBe(old);
    expect(await next.submit(PICK)).toMatchObject({ ok: true });
    await registry.close();
  });

  it('hears no more of its old host, whose last connections end after it', async () => {
    const { registry, did, time } = await rooms(1);
    const old = (await registry.find(CODE))!;
    await registry.replace(SESSION, async () => undefined);
    await time.pass(2_000);
    did.length = 0;
    old.disconnected(tokenHash);
    old.connected(null);
    old.addressesChanged();
    await time.pass(2_000);
    expect(did).toEqual([]);
    await registry.close();
  });

  it('stays with its next host where the old one turns out to be stale as it ends', async () => {
    const { registry, store, did } = await rooms();
    const old = (await registry.find(CODE))!;
    // Another process has written to it.
    const { version } = old.state;
    await store.append({ sessionId: '1', expectedVersion: version, events: [joined(2)], at: 0 });
    const refused = old.submit(PICK);
    let asked: Promise<RoomHost | null> | null = null;
    await registry.replace(SESSION, async () => {
      did.push('changing');
      asked = registry.find(CODE);
      await nextTurn();
      await nextTurn();
      did.push('changed');
    });
    expect(await refused).toMatchObject({ ok: false });
    expect(await asked).toBe(await registry.find(CODE));
    expect(did.slice(did.indexOf('changing'))).toEqual(['changing', 'changed', 'loaded']);
    await registry.close();
  });

  it('has one host afterwards, whoever asks for it while nobody was in it', async () => {
    const { registry, did } = await rooms();
    const hosts: Promise<RoomHost | null>[] = [];
    const changed = registry.replace(SESSION, async () => {
      did.push('changed');
      hosts.push(registry.find(CODE));
    });
    hosts.push(registry.find(CODE));
    await Promise.resolve();
    hosts.push(registry.find(CODE));
    await changed;
    const live = await registry.find(CODE);
    // Whoever was told of another host before has been sent away from it.
    const last = did.lastIndexOf('changed');
    expect(did.slice(last)).toEqual(['changed', 'loaded']);
    for (const host of await Promise.all(hosts)) {
      expect(host === live || host!.isDisposed).toBe(true);
    }
    await registry.close();
  });

  it('takes from its next host on what was sent while the old one ended, and refuses none of it', async () => {
    const room = await classroom(1);
    const phones = await Promise.all(
      Array.from({ length: 60 }, () => room.clients.student(room.code)),
    );
    const database = await openDatabase(room.databaseUrl);
    const { id } = (await database.session.findFirst())!;
    const erased = askDesk(room, 'erase-names', { session: id });
    const answers: Promise<Acknowledgement>[] = [];
    for (const [at, phone] of phones.entries()) {
      answers.push(insist(phone, { type: 'join', id: `join-${at}-x`, name: `Phone ${at}` }));
      await delay(1);
    }
    expect(await erased).toMatchObject({ ok: true });
    expect((await Promise.all(answers)).filter(({ ok }) => !ok)).toEqual([]);
    // Who had joined before and was not told in time has two entries by now, of which one became the other.
    expect(await database.participant.count({ where: { handedTo: null } })).toBe(61);
    await database.$disconnect();
  });

  it('applies a join once that comes again after names were erased, because its answer was lost', async () => {
    const room = await classroom(1);
    const cleo = await room.clients.student(room.code);
    const join = { type: 'join', id: 'cleo-joins', name: 'Cleo' } as const;
    expect(await insist(cleo, join)).toMatchObject({ ok: true, name: 'Cleo' });
    const database = await openDatabase(room.databaseUrl);
    const { id } = (await database.session.findFirst())!;
    await askDesk(room, 'erase-names', { session: id });
    await cleo.until(({ you }) => you.participant === null);
    // Nobody new comes in any more.
    await room.teacher.send({ type: 'set-entry', isOpen: false });
    for (const _time of ['once', 'twice']) {
      expect(await insist(cleo, join)).toMatchObject({ ok: true, name: 'Cleo' });
    }
    await cleo.until(({ you }) => you.participant?.number === 3);
    const rows = await database.participant.findMany({ orderBy: { number: 'asc' } });
    expect(rows.map(({ name, handedTo }) => [name, handedTo])).toEqual([
      [null, null],
      [null, 3],
      ['Cleo', null],
    ]);
    await room.teacher.until(({ view }) => view.roster.length === 2);
    await database.$disconnect();
  });

  it('asks of the name of such a join what it asks of every name, also at a locked door', async () => {
    const room = await classroom(0);
    const once = ({ socket }: Student, name: string): Promise<Acknowledgement> =>
      socket.emitWithAck('command', { type: 'join', id: 'cleo-joins', name });
    expect(await once(await room.clients.student(room.code), 'Cleo')).toMatchObject({ ok: true });
    const database = await openDatabase(room.databaseUrl);
    const { id } = (await database.session.findFirst())!;
    await database.$disconnect();
    const isBack = new Promise<void>((resolve) => room.teacher.socket.once('connect', resolve));
    await askDesk(room, 'erase-names', { session: id });
    await isBack;
    await room.teacher.send({ type: 'set-entry', isOpen: false });
    const again = await room.clients.student(room.code);
    expect(await once(again, 'fuck you')).toMatchObject({ ok: false, code: 'bad-name' });
    expect(await once(again, 'Cleo')).toMatchObject({ ok: true });
  });

  it('keeps no name that is given while names are erased', async () => {
    const room = await classroom(3);
    const round = await open(room.teacher, room.ada, RACE);
    const database = await openDatabase(room.databaseUrl);
    const { id } = (await database.session.findFirst())!;
    const erased = askDesk(room, 'erase-names', { session: id });
    // Commands that never were answered went with their connections.
    const sent = Array.from({ length: 30 }, (_, at) => {
      const phone = at % 2 === 0 ? room.ada : room.ben;
      const rename = { type: 'rename-student', participant: 3, name: `Dora ${at}` } as const;
      const pick = { round, number: at + 1, learningRate: 0.3, prediction: null };
      return [
        room.teacher.send(rename).catch(() => null),
        phone.send({ type: 'pick', ...pick }).catch(() => null),
      ];
    });
    expect(await erased).toMatchObject({ ok: true });
    const rows = await database.participant.findMany();
    expect(rows.map(({ name }) => name)).toEqual([null, null, null]);
    await room.ada.until(({ you }) => you.participant === null);
    room.clients.close();
    await Promise.all(sent.flat());
    expect(room.errors).toEqual([]);
    await database.$disconnect();
  });
});
