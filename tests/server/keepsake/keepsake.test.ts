import { describe, expect, it } from 'vitest';
import { keepsakeAnswerSchema } from '#core/protocol/views/keepsake';
import { openDatabase } from '#server/store/database';
import { RACE } from '../../support/room/activities';
import { askDesk } from '../../support/server/desk';
import { classroom, open, pick, run } from '../../support/server/lesson';
import { type TestServer, testServer } from '../../support/server/server';
import { english } from '../../support/words';

function ask(
  origin: string,
  body: unknown,
  headers: Record<string, string> = {},
  method = 'POST',
): Promise<Response> {
  return fetch(`${origin}/api/keepsake`, {
    method,
    headers: { 'content-type': 'application/json', origin, ...headers },
    ...(method === 'POST' && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

async function sessionsOf({ databaseUrl }: Pick<TestServer, 'databaseUrl'>) {
  const database = await openDatabase(databaseUrl);
  const [session] = await database.session.findMany();
  await database.$disconnect();
  return [session!] as const;
}

/** Of an answer that fits its schema. */
function keptOf(answer: unknown) {
  const parsed = keepsakeAnswerSchema.parse(answer);
  if (parsed.kind !== 'kept') throw new Error(parsed.kind);
  return parsed.keepsake;
}

/** A race that Ada and Ben took part in, closed. */
async function closedRoom(options: Parameters<typeof classroom>[1] = {}) {
  const room = await classroom(2, options);
  const { teacher, ada, ben } = room;
  const round = await open(teacher, ada, RACE);
  await pick(ada, round, 1.5);
  await pick(ben, round, 0.777);
  await run(teacher, ada, round);
  await teacher.send({ type: 'end-run', round });
  await ada.inPhase('finished');
  const early = await ask(room.origin, { code: room.code, token: ada.token });
  await teacher.send({ type: 'close-room' });
  await ada.inPhase('closed');
  return { ...room, early };
}

describe('what a student keeps', () => {
  it('is handed to their device once the room is closed, and to no other', async () => {
    const { origin, code, ada, ben, early } = await closedRoom();
    expect(await early.json()).toEqual({ kind: 'open' });
    const answer = await ask(origin, { code: code.toLowerCase(), token: ada.token });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const kept = keptOf(await answer.json());
    expect(kept).toMatchObject({ name: 'Ada', publicUrl: null });
    expect(kept.rounds).toMatchObject([{ pick: { learningRate: 1.5 }, edge: 1 }]);
    expect(Math.abs(kept.closedAt - Date.now())).toBeLessThan(3_600_000);
    const bens = keptOf(await (await ask(origin, { code, token: ben.token })).json());
    expect([bens.name, bens.rounds[0]?.pick?.learningRate]).toEqual(['Ben', 0.777]);
    const stranger = await ask(origin, { code, token: 'f'.repeat(32) });
    expect(await stranger.json()).toEqual({ kind: 'nothing' });
  });

  it('is there after a restart, with the address that leads here from anywhere', async () => {
    const before = await closedRoom();
    const { code, ada, folder } = before;
    const first = await (await ask(before.origin, { code, token: ada.token })).json();
    await before.server.close();
    const environment = { PUBLIC_URL: 'https://learn.example' };
    const { origin, close } = await testServer({ folder, environment });
    const again = await ask(origin, { code, token: ada.token });
    expect(keptOf(await again.json())).toEqual({
      ...keptOf(first),
      publicUrl: 'https://learn.example',
    });
    await close();
  });

  it('is the word that the room is open, once it is opened again', async () => {
    const room = await closedRoom();
    const { origin, code, ada, teacher } = room;
    const [{ id: session }] = await sessionsOf(room);
    expect(await askDesk(room, 'reopen', { session })).toMatchObject({ ok: true });
    expect(await (await ask(origin, { code, token: ada.token })).json()).toEqual({ kind: 'open' });
    await ada.inPhase('finished');
    await teacher.send({ type: 'close-room' });
    await ada.inPhase('closed');
    const again = await ask(origin, { code, token: ada.token });
    expect(keptOf(await again.json()).rounds).toHaveLength(1);
  });

  it.each([
    ['no code', { token: '0'.repeat(32) }, 400],
    ['no token', { code: 'HX37KD' }, 400],
    ['a token that is none', { code: 'HX37KD', token: 'mine' }, 400],
    ['a code that is none', { code: '?', token: '0'.repeat(32) }, 400],
    ['no JSON', 'code=HX37KD', 400],
    ['a book', { code: 'HX37KD', token: 'x'.repeat(2_000) }, 400],
  ])('is refused with a sentence: %s', async (_, body, status) => {
    const { origin } = await testServer();
    const answer = await ask(origin, body);
    expect(answer.status).toBe(status);
    expect(english.tell((await answer.json()).reason)).toMatch(/\.$/);
  });

  it('is nothing of a room that never was', async () => {
    const { origin } = await testServer();
    const answer = await ask(origin, { code: 'HX37KD', token: '0'.repeat(32) });
    expect([answer.status, await answer.json()]).toEqual([200, { kind: 'nothing' }]);
  });

  it('is only for pages of this server', async () => {
    const { origin } = await testServer();
    const body = { code: 'HX37KD', token: '0'.repeat(32) };
    expect((await ask(origin, body, { origin: 'http://evil.example' })).status).toBe(403);
    expect((await ask(origin, body, { 'content-type': 'text/plain' })).status).toBe(403);
    expect((await ask(origin, body, {}, 'GET')).status).toBe(405);
  });

  it('waits for its turn where many ask for what there is not', async () => {
    const { origin } = await testServer({ speed: 1 });
    const askings = Array.from({ length: 140 }, (_, at) =>
      ask(origin, { code: 'HX37KD', token: at.toString(16).padStart(32, '0') }),
    );
    const answers = await Promise.all(askings);
    const late = answers.filter(({ status }) => status === 429);
    expect(late.length).toBeGreaterThan(10);
    expect(await late[0]!.json()).toMatchObject({ code: 'too-many-tries' });
  });
});
