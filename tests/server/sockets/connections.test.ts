import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '#server/store/database';
import { openRace } from '../../support/server/events';
import { testServer } from '../../support/server/server';

const TOKEN = 'a'.repeat(32);

describe('who may connect', () => {
  it('no-key: only who has the cookie is an instructor', async () => {
    const { clients, origin } = await testServer();
    const { code } = await clients.room();
    const cookie = await clients.cookie();
    const teacher = { role: 'instructor', code };
    const noKey = { code: 'no-key' };
    expect(await clients.refusal(teacher)).toMatchObject(noKey);
    const wrong = { cookie: `${cookie}0`, origin };
    expect(await clients.refusal(teacher, wrong)).toMatchObject(noKey);
    expect(await clients.refusal({ ...teacher, code: null })).toMatchObject(noKey);
    await clients.connect(teacher, { cookie, origin });
  });

  it('the key itself is not a cookie', async () => {
    const { clients, server, origin } = await testServer();
    const name = (await clients.cookie()).split('=')[0];
    const auth = { role: 'instructor', code: null };
    const headers = { cookie: `${name}=${server.key}`, origin };
    expect(await clients.refusal(auth, headers)).toMatchObject({ code: 'no-key' });
  });

  it('outdated: a page that speaks another version of the protocol', async () => {
    const { clients } = await testServer();
    const { code } = await clients.room();
    const auth = { role: 'screen', code, protocol: 0 };
    expect(await clients.refusal(auth)).toMatchObject({ code: 'outdated' });
  });

  it.each([
    {},
    { role: 'student', code: 'CDFGHJ' },
    { role: 'student', code: 'CDFGHJ', token: 'A'.repeat(32) },
    { role: 'student', code: null, token: TOKEN },
    { role: 'god', code: 'CDFGHJ' },
    { role: 'screen', code: 'C'.repeat(21) },
    { role: 'screen', code: 'CDFGHJ', protocol: '1' },
  ])('malformed: %j', async (auth) => {
    const { clients } = await testServer();
    expect(await clients.refusal(auth)).toMatchObject({ code: 'malformed' });
  });

  it('unknown-room: no code, or the code of no room', async () => {
    const { clients } = await testServer();
    for (const code of ['CDFGHJ', 'O0O0O0']) {
      expect(await clients.refusal({ role: 'screen', code })).toMatchObject({
        code: 'unknown-room',
      });
    }
  });

  it('a code is found however it is typed', async () => {
    const { clients } = await testServer();
    const { code } = await clients.room();
    const typed = ` ${code.slice(0, 3).toLowerCase()} – ${code.slice(3)} `;
    expect((await clients.screen(typed)).view.code).toBe(code);
  });

  it('room-closed: the room is over', async () => {
    const test = await testServer();
    const { code, console: teacher } = await test.clients.room();
    const ada = await test.clients.student(code);
    expect(await teacher.send({ type: 'close-room' })).toMatchObject({ ok: true });
    await ada.inPhase('closed');
    expect(await ada.send({ type: 'join', name: 'Ada' })).toMatchObject({ code: 'room-closed' });
    await test.server.close();
    const next = await testServer({ folder: test.folder });
    expect(await next.clients.refusal({ role: 'student', code, token: TOKEN })).toMatchObject({
      code: 'room-closed',
    });
  });
});

describe('the same person', () => {
  it('comes back with the same pick after a lost connection, in a new tab, and after a restart', async () => {
    const test = await testServer();
    const { code, console: teacher } = await test.clients.room();
    const ada = await test.clients.student(code);
    await ada.send({ type: 'join', name: 'Ada' });
    await teacher.send(openRace());
    await ada.send({ type: 'pick', round: 1, number: 7, learningRate: 0.25, prediction: null });
    ada.socket.disconnect();

    const back = await test.clients.student(code, ada.token);
    const expected = {
      participant: { number: 1, name: 'Ada' },
      pick: { round: 1, number: 7, learningRate: 0.25, prediction: null, changes: [] },
    };
    expect(back.you).toMatchObject(expected);
    const tab = await test.clients.student(code, ada.token);
    expect(tab.you).toMatchObject(expected);
    expect(await tab.send({ type: 'join', name: 'Another' })).toMatchObject({
      ok: true,
      name: 'Ada',
    });
    expect(
      await tab.send({ type: 'pick', round: 1, number: 8, learningRate: 0.5, prediction: null }),
    ).toMatchObject({
      ok: true,
    });
    await back.until(({ you }) => you.pick?.number === 8);
    await teacher.until(({ view }) => view.participants === 1);

    await test.server.close();
    const next = await testServer({ folder: test.folder });
    const again = await next.clients.student(code, ada.token);
    expect(again.you).toMatchObject({
      ...expected,
      pick: { round: 1, number: 8, learningRate: 0.5, prediction: null, changes: [] },
    });
  });

  it('is known by a hash: the token itself is stored nowhere', async () => {
    const test = await testServer();
    const { code } = await test.clients.room();
    const ada = await test.clients.student(code, TOKEN);
    await ada.send({ type: 'join', name: 'Ada' });
    const database = await openDatabase(test.databaseUrl);
    const [row] = await database.participant.findMany();
    expect(row?.tokenHash).toBe(createHash('sha256').update(TOKEN).digest('hex'));
    expect(JSON.stringify(await database.commit.findMany())).not.toContain(TOKEN);
    await database.$disconnect();
  });

  it('is lost to the console only when the last tab is gone', async () => {
    const { clients } = await testServer();
    const { code, console: teacher } = await clients.room();
    const ada = await clients.student(code);
    await ada.send({ type: 'join', name: 'Ada' });
    const tab = await clients.student(code, ada.token);
    await teacher.until(({ view }) => view.roster[0]?.lostAt === null);
    tab.socket.disconnect();
    const screen = await clients.screen(code);
    await teacher.until(({ view }) => view.screens === 1);
    expect(teacher.view.roster[0]?.lostAt).toBeNull();
    ada.socket.disconnect();
    await teacher.until(({ view }) => view.roster[0]?.lostAt !== null);
    screen.socket.disconnect();
    await teacher.until(({ view }) => view.screens === 0);
    await clients.student(code, ada.token);
    await teacher.until(({ view }) => view.roster[0]?.lostAt === null);
  });
});

describe('commands that come twice', () => {
  it('are applied once: of the instructor, of a student, and of who opens a room', async () => {
    const test = await testServer();
    const lobby = await test.clients.instructor(null);
    const open = { type: 'open-room', id: 'the-same-id', title: 'Once' } as const;
    const answers = [await lobby.send(open), await lobby.send(open)];
    expect(answers[0]).toMatchObject({ ok: true, code: expect.any(String) });
    expect(answers[1]).toEqual(answers[0]);
    const both = await Promise.all([1, 2].map(() => lobby.send({ ...open, id: 'two-at-once' })));
    expect(both[0]).toEqual(both[1]);
    const database = await openDatabase(test.databaseUrl);
    expect(await database.session.count()).toBe(2);
    await database.$disconnect();

    const { code, console: teacher } = await test.clients.room();
    const round = { ...openRace(), id: 'round-one' };
    const first = await teacher.send(round);
    expect(await teacher.send(round)).toEqual(first);
    const ada = await test.clients.student(code);
    const joins = await Promise.all([1, 2, 3].map(() => ada.send({ type: 'join', name: 'Ada' })));
    expect(joins.map((answer) => answer.ok && answer.name)).toEqual(['Ada', 'Ada', 'Ada']);
    await teacher.until(({ view }) => view.participants === 1);
  });
});

it('falls back to polling, where a network lets no other thing through', async () => {
  const { clients } = await testServer();
  const { code } = await clients.room();
  const auth = { role: 'student', code, token: TOKEN };
  const ada = await clients.connect(auth, {}, { transports: ['polling'] });
  expect(await ada.send({ type: 'join', name: 'Ada' })).toMatchObject({ ok: true, name: 'Ada' });
});
