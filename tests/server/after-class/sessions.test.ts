import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OPERATOR } from '#core/protocol/owner';
import { openDatabase } from '#server/store/database';
import { findSession, listSessions } from '#server/store/review-queries';
import { askDesk } from '../../support/server/desk';
import { RACE } from '../../support/server/events';
import { classroom, open, pick } from '../../support/server/lesson';
import { type TestServer, testServer } from '../../support/server/server';

type Room = Awaited<ReturnType<typeof classroom>>;

/** Asks the database itself, beside the server. */
async function inDatabase<Value>(
  { databaseUrl }: Pick<TestServer, 'databaseUrl'>,
  ask: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<Value>,
): Promise<Value> {
  const database = await openDatabase(databaseUrl);
  try {
    return await ask(database);
  } finally {
    await database.$disconnect();
  }
}

async function sessionOf(room: Pick<Room, 'databaseUrl' | 'code'>): Promise<string> {
  const sessions = await inDatabase(room, (database) =>
    database.session.findMany({ where: { code: room.code }, orderBy: { openedAt: 'desc' } }),
  );
  return sessions[0]!.id;
}

/** A class of three that has raced once: two picked. */
async function raced(options: Parameters<typeof classroom>[1] = { speed: 60 }) {
  const room = await classroom(3, options);
  const { teacher, ada, ben } = room;
  const round = await open(teacher, ada, RACE);
  await pick(ada, round, 0.3);
  await pick(ben, round, 1.5);
  await teacher.send({ type: 'lock', round });
  await ada.inPhase('finished');
  return { ...room, session: await sessionOf(room) };
}

async function closed(options?: Parameters<typeof classroom>[1]) {
  const room = await raced(options);
  await room.teacher.send({ type: 'close-room' });
  await room.ada.inPhase('closed');
  return room;
}

/** Everything that the database's files say, as text. */
function bytesOf({ folder }: Pick<TestServer, 'folder'>): string {
  return ['overshoot.db', 'overshoot.db-wal']
    .map((name) => readFileSync(`${folder}/${name}`, 'latin1'))
    .join('');
}

const review = (room: Room, id: string) =>
  inDatabase(room, (database) => findSession(OPERATOR, id, database));

describe('deleting a session', () => {
  it('takes everything of it from the database and from its files, and nothing of others', async () => {
    const room = await closed();
    const other = await room.clients.room('Another lecture');
    await (await room.clients.student(other.code)).send({ type: 'join', name: 'Dorothea' });
    expect(bytesOf(room)).toContain('Optimization');
    expect(await askDesk(room, 'delete', { session: room.session })).toEqual({
      ok: true,
      value: null,
    });
    const left = await inDatabase(room, async (database) => ({
      sessions: await database.session.findMany({ select: { title: true } }),
      people: await database.participant.findMany({ select: { name: true } }),
      rounds: await database.round.count(),
      runs: await database.run.count(),
      commits: await database.commit.count({ where: { sessionId: room.session } }),
    }));
    expect(left).toEqual({
      sessions: [{ title: 'Another lecture' }],
      people: [{ name: 'Dorothea' }],
      rounds: 0,
      runs: 0,
      commits: 0,
    });
    const bytes = bytesOf(room);
    expect(bytes).not.toContain('Cleo');
    expect(bytes).not.toContain(room.session);
    expect(bytes).toContain('Dorothea');
    // Phones that still showed it come back to a room that is not there.
    await room.ada.until(({ socket }) => !socket.connected);
    const auth = { role: 'student', code: room.code, token: room.ada.token };
    expect(await room.clients.refusal(auth)).toMatchObject({ code: 'unknown-room' });
    expect(await askDesk(room, 'delete', { session: room.session })).toMatchObject({
      refusal: { code: 'unknown-session' },
    });
  });

  it('is refused while its room is open', async () => {
    const room = await raced();
    expect(await askDesk(room, 'delete', { session: room.session })).toEqual({
      ok: false,
      refusal: { code: 'session-open' },
    });
    expect(room.ada.socket.connected).toBe(true);
    expect((await review(room, room.session))?.rounds).toHaveLength(1);
  });
});

describe('erasing the names of a session', () => {
  it('leaves what everybody gave, and no name or device in the database and its files', async () => {
    const room = await closed();
    const before = await review(room, room.session);
    expect(bytesOf(room)).toContain('Cleo');
    expect(await askDesk(room, 'erase-names', { session: room.session })).toMatchObject({
      ok: true,
    });
    const after = await review(room, room.session);
    expect(after?.participants.map(({ name }) => name)).toEqual([null, null, null]);
    expect(after?.rounds).toEqual(before?.rounds);
    const rows = await inDatabase(room, (database) => database.participant.findMany());
    expect(
      rows.flatMap(({ tokenHash, formerDevices }) => tokenHash ?? formerDevices ?? []),
    ).toEqual([]);
    for (const name of ['Ada', 'Ben', 'Cleo']) expect(bytesOf(room)).not.toContain(name);
  });

  it('reaches the live room: nobody is named there any more, and who comes back joins anew', async () => {
    const room = await raced();
    const views = room.teacher.views.length;
    await askDesk(room, 'erase-names', { session: room.session });
    await room.teacher.until(({ views: { length }, view }) => {
      return length > views && view.roster.every(({ name }) => name === null);
    });
    await room.ada.until(({ you }) => you.participant === null);
    expect(await room.ada.send({ type: 'join', name: 'Ada' })).toMatchObject({ ok: true });
    await room.ada.until(({ you }) => you.participant?.number === 4);
    await room.teacher.until(({ view }) => view.roster.some(({ name }) => name === 'Ada'));
  });
});

describe('naming a session', () => {
  it('is seen at once in its open room, and stays', async () => {
    const room = await raced();
    expect(
      await askDesk(room, 'rename', { session: room.session, title: ' Week\u202e 3 ' }),
    ).toMatchObject({ ok: true });
    await room.ada.until(({ view }) => view.title === 'Week 3');
    expect(room.ada.view.phase.kind).toBe('finished');
    await room.server.close();
    const again = await testServer({ folder: room.folder });
    expect((await again.clients.screen(room.code)).view.title).toBe('Week 3');
  });

  it('is possible when it is closed, whether or not anybody still looks at it', async () => {
    const room = await closed();
    await askDesk(room, 'rename', { session: room.session, title: 'Week 3' });
    expect((await review(room, room.session))?.title).toBe('Week 3');
    await room.server.close();
    const again = await testServer({ folder: room.folder });
    await askDesk(again, 'rename', { session: room.session, title: 'Week 4' });
    expect((await review(room, room.session))?.title).toBe('Week 4');
    await askDesk(again, 'reopen', { session: room.session });
    expect((await again.clients.screen(room.code)).view.title).toBe('Week 4');
  });

  it.each([
    ['', { code: 'no-title' }],
    [' \u200b ', { code: 'no-title' }],
    ['x'.repeat(81), { code: 'long-title', most: 80 }],
  ])('takes no title such as "%s"', async (title, refusal) => {
    const room = await closed();
    expect(await askDesk(room, 'rename', { session: room.session, title })).toEqual({
      ok: false,
      refusal,
    });
    expect((await review(room, room.session))?.title).toBe('Optimization');
  });
});

describe('opening a room again', () => {
  it('brings back everybody who still shows that it is closed, as the same people', async () => {
    const room = await closed();
    const { points } = room.ada.yous.findLast(({ participant }) => participant)!.score!;
    expect(await askDesk(room, 'reopen', { session: room.session })).toEqual({
      ok: true,
      value: { code: room.code },
    });
    await room.ada.inPhase('finished');
    expect(room.ada.you).toMatchObject({
      participant: { number: 1, name: 'Ada' },
      score: { points },
    });
    await room.teacher.inPhase('finished');
    const round = await open(room.teacher, room.ada, RACE);
    await pick(room.ada, round, 0.4);
    expect((await review(room, room.session))?.closedAt).toBeNull();
  });

  it('brings back who kept the token, long after, also after a restart', async () => {
    const room = await closed();
    await room.server.close();
    const again = await testServer({ folder: room.folder });
    const auth = { role: 'student', code: room.code, token: room.ben.token };
    expect(await again.clients.refusal(auth)).toMatchObject({ code: 'room-closed' });
    expect(await askDesk(again, 'reopen', { session: room.session })).toMatchObject({ ok: true });
    const ben = await again.clients.student(room.code, room.ben.token);
    expect(ben.you.participant).toMatchObject({ number: 2, name: 'Ben' });
    expect(ben.view.phase.kind).toBe('finished');
    // And it can be closed for good.
    const teacher = await again.clients.instructor(room.code);
    await teacher.send({ type: 'close-room' });
    await ben.inPhase('closed');
    expect((await review(room, room.session))?.closedAt).toBeInstanceOf(Date);
  });

  it('gives it a new code where another room has its own', async () => {
    const room = await closed();
    await room.server.close();
    await inDatabase(room, (database) =>
      database.session.create({
        data: {
          id: 'other',
          code: room.code,
          openCode: room.code,
          commandId: 'other',
          title: 'Another lecture',
          openedAt: new Date(),
        },
      }),
    );
    const again = await testServer({ folder: room.folder });
    const answer = await askDesk(again, 'reopen', { session: room.session });
    const { code } = (answer as { value: { code: string } }).value;
    expect(code).not.toBe(room.code);
    expect((await again.clients.screen(room.code)).view.title).toBe('Another lecture');
    const reopened = await again.clients.instructor(code);
    expect(reopened.view.title).toBe('Optimization');
    expect(reopened.view.roster.map(({ name }) => name)).toEqual(['Ada', 'Ben', 'Cleo']);
    const listed = await inDatabase(room, (database) => listSessions(OPERATOR, database));
    expect(listed.find(({ id }) => id === room.session)).toMatchObject({ code, closedAt: null });
    // Its code stays the new one through a restart.
    await again.server.close();
    const third = await testServer({ folder: room.folder });
    expect((await third.clients.screen(code)).view.title).toBe('Optimization');
  });

  it('keeps a round that was going on, paused, and shows its run when the instructor goes on', async () => {
    const room = await classroom(2);
    const round = await open(room.teacher, room.ada, RACE);
    await pick(room.ada, round, 0.3);
    await room.teacher.send({ type: 'lock', round });
    await room.ada.inPhase('running');
    await room.teacher.send({ type: 'close-room' });
    await room.ada.inPhase('closed');
    await askDesk(room, 'reopen', { session: await sessionOf(room) });
    await room.ada.until(({ view: { phase } }) => phase.kind === 'running' && phase.paused);
    await room.teacher.send({ type: 'resume', round });
    await room.ada.inPhase('finished');
  });

  it('is refused for an open one', async () => {
    const room = await raced();
    expect(await askDesk(room, 'reopen', { session: room.session })).toMatchObject({
      refusal: { code: 'session-open' },
    });
  });

  it('happens once where it is asked for twice at once', async () => {
    const room = await closed();
    await room.server.close();
    const again = await testServer({ folder: room.folder });
    const answers = await Promise.all(
      [1, 2, 3].map(() => askDesk(again, 'reopen', { session: room.session })),
    );
    expect(answers.some(({ ok }) => ok)).toBe(true);
    again.errors.length = 0;
    const commits = await inDatabase(room, (database) =>
      database.commit.findMany({ where: { sessionId: room.session } }),
    );
    const reopenings = commits.filter(({ events }) => events.includes('room-reopened'));
    expect(reopenings).toHaveLength(1);
  });
});
