import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '#server/store/database';
import { findShared } from '#server/store/review-queries';
import { askDesk } from '../../support/server/desk';
import { classroom } from '../../support/server/lesson';

type Room = Awaited<ReturnType<typeof classroom>>;

async function sharing() {
  const room = await classroom(3);
  const database = await openDatabase(room.databaseUrl);
  const { id } = await database.session.findFirstOrThrow();
  const share = async () => {
    const answer = await askDesk(room, 'share', { session: id });
    return (answer as { value: { path: string } }).value.path;
  };
  return { ...room, id, database, share };
}

const ask = ({ origin }: Pick<Room, 'origin'>, path: string, init: RequestInit = {}) =>
  fetch(origin + path, { redirect: 'manual', ...init });

/** There are no pages in these tests: who is let in is told that, and everybody else that the link leads nowhere. */
const saysOf = async (room: Pick<Room, 'origin'>, path: string) =>
  (await (await ask(room, path)).text()).includes('no pages here');

describe('a link to a session', () => {
  it('leads whoever has it to its pages, without a key, until it is withdrawn', async () => {
    const room = await sharing();
    const path = await room.share();
    expect(path).toMatch(/^\/shared\/[\w-]{22}$/);
    expect(await saysOf(room, path)).toBe(true);
    expect(await saysOf(room, `${path}/activity/1`)).toBe(true);
    const secret = path.split('/')[2]!;
    expect((await findShared(secret, room.database))?.id).toBe(room.id);
    expect(await askDesk(room, 'withdraw', { session: room.id })).toMatchObject({ ok: true });
    expect(await saysOf(room, path)).toBe(false);
    expect(await findShared(secret, room.database)).toBeNull();
    await room.database.$disconnect();
  });

  it('ends the one before, and ends with its session', async () => {
    const room = await sharing();
    const [first, second] = [await room.share(), await room.share()];
    expect(first).not.toBe(second);
    expect([await saysOf(room, first), await saysOf(room, second)]).toEqual([false, true]);
    await room.teacher.send({ type: 'close-room' });
    await room.ada.inPhase('closed');
    await askDesk(room, 'delete', { session: room.id });
    expect(await saysOf(room, second)).toBe(false);
    await room.database.$disconnect();
  });

  it('is nowhere in the database: only its hash is', async () => {
    const room = await sharing();
    const secret = (await room.share()).split('/')[2]!;
    const bytes = ['overshoot.db', 'overshoot.db-wal']
      .map((name) => readFileSync(`${room.folder}/${name}`, 'latin1'))
      .join('');
    expect(bytes).not.toContain(secret);
    await room.database.$disconnect();
  });

  it('is kept by no cache, listed by no search engine, and only read', async () => {
    const room = await sharing();
    const path = await room.share();
    const { headers } = await ask(room, path);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    for (const method of ['POST', 'PUT', 'DELETE']) {
      expect((await ask(room, path, { method })).status).toBe(405);
    }
    await room.database.$disconnect();
  });

  it('leads to no other page, however it is written', async () => {
    const room = await sharing();
    const path = await room.share();
    for (const other of [
      '/shared',
      `${path.slice(0, -1)}`,
      `${path}x`,
      `${path}/students`,
      `${path}/student/1`,
      `${path}/activity/1/x`,
      `${path}/activity/x`,
      `${path}%2factivity%2f1`,
      `/SHARED/${path.split('/')[2]}`,
      `/shared/${'A'.repeat(22)}`,
    ]) {
      expect([other, await saysOf(room, other)]).toEqual([other, false]);
    }
    await room.database.$disconnect();
  });

  it('is made and withdrawn by the instructor alone, and for sessions that are there', async () => {
    const room = await sharing();
    for (const errand of ['share', 'withdraw']) {
      expect(await askDesk(room, errand, { session: 'none' })).toMatchObject({
        refusal: { code: 'unknown-session' },
      });
    }
    await room.database.$disconnect();
  });

  it('has only so many pages made in a minute', async () => {
    const room = await sharing();
    const path = await room.share();
    const statuses = new Set<number>();
    for (let times = 0; times < 605; times += 1) statuses.add((await ask(room, path)).status);
    expect([...statuses].toSorted()).toEqual([404, 429]);
    await room.database.$disconnect();
  });
});
