import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OPERATOR } from '#core/protocol/owner';
import type { Database } from '#server/store/dialect';
import { findRooms, findSessions } from '#server/store/review-queries';
import { SESSIONS_PER_PAGE, type SessionQuery } from '#server/store/session-search';
import { everyDatabase } from '../../support/server/databases';

const EVERYTHING = { text: '', from: null, until: null, page: 1 };

const databases = await everyDatabase();
afterAll(() => databases.close());

describe.each(databases.kinds)('the search for sessions in %s', (kind) => {
  let database: Database;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ database, close } = await databases.open(kind));
  });
  afterEach(() => close());

  async function add(...sessions: readonly { title: string; code?: string; day?: number }[]) {
    for (const [at, { title, code = 'CDFGHJ', day = 1 }] of sessions.entries()) {
      const id = `${title} ${day} ${at}`;
      const openedAt = new Date(2026, 10, day, 10, at % 60);
      await database.session.create({ data: { id, code, commandId: id, title, openedAt } });
    }
  }
  async function found(query: Partial<SessionQuery>) {
    const { sessions } = await findSessions(OPERATOR, { ...EVERYTHING, ...query }, database);
    return sessions.map(({ title }) => title);
  }

  it('finds part of a title, in any case, umlauts too', async () => {
    await add({ title: 'Übung zur Analysis' }, { title: 'Optimization I' }, { title: 'übung 2' });
    expect(await found({ text: 'OPTIM' })).toEqual(['Optimization I']);
    expect(await found({ text: ' übung ' })).toEqual(['übung 2', 'Übung zur Analysis']);
    expect(await found({ text: 'nothing' })).toEqual([]);
    expect(await found({})).toHaveLength(3);
  });

  it.each(['%', '_', '\\', "'", '"; DROP TABLE "Session"; --'])(
    'takes %s as it stands',
    async (text) => {
      await add({ title: 'Optimization' }, { title: `about ${text} signs` });
      expect(await found({ text })).toEqual([`about ${text} signs`]);
    },
  );

  it('finds a code however it is typed, and the one that a room had first', async () => {
    await add({ title: 'One', code: 'F7KM3X' }, { title: 'Two', code: 'X7YK3N' });
    await database.session.updateMany({ where: { title: 'Two' }, data: { firstCode: 'C3DF4G' } });
    expect(await found({ text: 'f7k m3x' })).toEqual(['One']);
    expect(await found({ text: 'X7YK3N' })).toEqual(['Two']);
    expect(await found({ text: 'c3d-f4g' })).toEqual(['Two']);
    expect(await found({ text: 'F7K' })).toEqual([]);
  });

  it('finds the days from one to another', async () => {
    await add({ title: 'First', day: 1 }, { title: 'Second', day: 2 }, { title: 'Third', day: 3 });
    const day = (number: number) => new Date(2026, 10, number);
    expect(await found({ from: day(2) })).toEqual(['Third', 'Second']);
    expect(await found({ until: day(2) })).toEqual(['First']);
    expect(await found({ from: day(2), until: day(3) })).toEqual(['Second']);
    expect(await found({ text: 'ir', from: day(2) })).toEqual(['Third']);
  });

  it('comes in pages, each session on one of them, newest first', async () => {
    await add(
      ...Array.from({ length: 47 }, (_, at) => ({ title: `Session ${at}`, day: 1 + (at % 9) })),
    );
    const pages = await Promise.all(
      [1, 2, 3].map((page) => findSessions(OPERATOR, { ...EVERYTHING, page }, database)),
    );
    const all = pages.flatMap(({ sessions }) => sessions);
    expect(pages.map(({ sessions }) => sessions.length)).toEqual([
      SESSIONS_PER_PAGE,
      SESSIONS_PER_PAGE,
      7,
    ]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(47);
    const times = all.map(({ openedAt }) => openedAt.getTime());
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(pages[0]).toMatchObject({ total: 47, page: 1, pages: 3 });
    expect(await findSessions(OPERATOR, { ...EVERYTHING, page: 99 }, database)).toMatchObject({
      page: 3,
    });
    expect(await findSessions(OPERATOR, { ...EVERYTHING, text: 'nobody' }, database)).toMatchObject(
      {
        total: 0,
        page: 1,
        pages: 1,
      },
    );
  });

  it('leaves an instructor’s first page as short, however many rooms are open or closed', async () => {
    await add(
      ...Array.from({ length: 60 }, (_, at) => ({ title: `Session ${at}`, day: 1 + (at % 9) })),
    );
    const closed = Array.from({ length: 30 }, (_, at) => `Session ${at}`);
    await database.session.updateMany({
      where: { title: { in: closed } },
      data: { closedAt: new Date(2026, 10, 20) },
    });
    await database.session.updateMany({
      where: { title: 'Session 59' },
      data: { isPartial: true },
    });
    const pages = [];
    for (const asked of [1, 2, 99])
      pages.push(await findRooms(OPERATOR, { asked, recent: 5 }, database));
    expect(pages.map(({ open, page }) => [open.length, page])).toEqual([
      [SESSIONS_PER_PAGE, 1],
      [9, 2],
      [9, 2],
    ]);
    for (const { past, closed: count, pages: all } of pages) {
      expect([past.length, count, all]).toEqual([5, 30, 2]);
      expect(past.every(({ closedAt }) => closedAt !== null)).toBe(true);
    }
    const open = pages.slice(0, 2).flatMap((one) => one.open);
    expect(new Set(open.map(({ id }) => id)).size).toBe(29);
    expect(open.some(({ title }) => title === 'Session 59' || closed.includes(title))).toBe(false);
    const times = open.map(({ openedAt }) => openedAt.getTime());
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    await database.session.deleteMany({});
    expect(await findRooms(OPERATOR, { asked: 1, recent: 5 }, database)).toEqual({
      ...{ open: [], past: [], closed: 0, page: 1, pages: 1 },
    });
  });
});
