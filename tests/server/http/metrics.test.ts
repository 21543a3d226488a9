import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from '#server/store/database';
import { PrismaRoomStore } from '#server/store/prisma-room-store';
import { temporaryFolder } from '../../support/server/database';
import { openRace } from '../../support/server/events';
import { testServer } from '../../support/server/server';

const OPERATIONS = join(import.meta.dirname, '../../../docs/operations.md');

/** The names in the table of docs/operations.md, without their labels. */
function described(): string[] {
  const [, table] = readFileSync(OPERATIONS, 'utf8').split('| metric | meaning |\n');
  const rows = table!.split('\n\n')[0]!.split('\n').slice(1);
  return rows.flatMap((row) =>
    [...row.split('|')[1]!.matchAll(/`(\w+)(?:\{[\w,]+\})?`/g)].map(([, name]) => name!),
  );
}

/** What Prometheus reads: by name and labels, as they are written. */
function samplesOf(text: string): ReadonlyMap<string, number> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const at = line.lastIndexOf(' ');
      return [line.slice(0, at), Number(line.slice(at + 1))];
    }),
  );
}

it('each metric that is described says of a lesson what happened in it, and no label whose lesson it was', async () => {
  const { folder, url, remove } = await temporaryFolder();
  const database = await openDatabase(url);
  const store = new PrismaRoomStore(database);
  const { origin, clients, server, errors, close } = await testServer({ folder, store, speed: 4 });
  const scrape = async () => (await fetch(`${origin}/metrics`)).text();
  const texts: string[] = [];
  let sent = 0;
  /** Counts what is sent, so that the answers can be compared with it. */
  const counted = <Sender extends { sendRaw(payload: unknown): Promise<unknown> }>(
    sender: Sender,
  ) => {
    const { sendRaw } = sender;
    sender.sendRaw = (payload) => {
      sent += 1;
      return sendRaw.call(sender, payload);
    };
    return sender;
  };
  const lobby = counted(await clients.instructor(null));
  const opened = await lobby.send({ type: 'open-room', title: 'Convexity' });
  if (!opened.ok) throw new Error(opened.code);
  const { code } = opened;
  const teacher = counted(await clients.instructor(code));
  const ada = counted(await clients.student(code));
  const ben = counted(await clients.student(code));
  await clients.screen(code);
  for (const [phone, name] of [
    [ada, ' '],
    [ada, 'Adalie'],
    [ben, 'Benedict'],
  ] as const) {
    await phone.send({ type: 'join', name });
  }
  await expect(clients.student('CDFGHJ')).rejects.toThrow();
  const early = { type: 'pick', round: 1, number: 1, learningRate: 0.1, prediction: null } as const;
  expect(await ada.send(early)).toMatchObject({ ok: false, code: 'wrong-phase' });
  await teacher.send(openRace());
  await ada.send(early);
  await ben.send({ ...early, learningRate: 1.5 });
  const appendAsEver = store.append.bind(store);
  store.append = () => Promise.reject(new Error('SQLITE_FULL: database or disk is full'));
  expect(await ada.send({ ...early, number: 2 })).toMatchObject({ code: 'not-stored' });
  store.append = appendAsEver;
  await expect.poll(() => errors.length).toBe(1);
  errors.length = 0;
  await teacher.send({ type: 'lock', round: 1 });
  await ada.inPhase('running');
  await ada.until(({ frames }) => frames.length > 4);
  texts.push(await scrape());
  const during = samplesOf(texts[0]!);
  expect(during.get('overshoot_rooms')).toBe(1);
  expect(during.get('overshoot_students')).toBe(2);
  // Two phones, the projector, the console, and the page that opens rooms.
  expect(during.get('overshoot_connections')).toBe(5);
  await teacher.send({ type: 'end-run', round: 1 });
  await ada.inPhase('finished');
  await teacher.send({ type: 'close-room' });
  clients.close();
  await expect
    .poll(async () => samplesOf(await scrape()).get('overshoot_connections'), { timeout: 5_000 })
    .toBe(0);

  const text = await scrape();
  texts.push(text);
  const after = samplesOf(text);
  expect(after.get('overshoot_students')).toBe(0);
  expect(after.get('overshoot_acknowledgement_seconds_count')).toBe(sent);
  expect(after.get('overshoot_commit_seconds_count')).toBe(await database.commit.count());
  expect(after.get('overshoot_failed_commits_total')).toBe(1);
  expect(after.get('overshoot_frame_lateness_seconds_count')).toBeGreaterThan(4);
  expect([...after].filter(([name]) => name.startsWith('overshoot_refusals_total'))).toEqual([
    ['overshoot_refusals_total{what="connection",code="unknown-room"}', 1],
    ['overshoot_refusals_total{what="command",code="bad-name"}', 1],
    ['overshoot_refusals_total{what="command",code="wrong-phase"}', 1],
    ['overshoot_refusals_total{what="command",code="not-stored"}', 1],
  ]);
  for (const name of ['process_resident_memory_bytes', 'process_cpu_seconds_total']) {
    expect(after.get(name)).toBeGreaterThan(0);
  }
  expect(after.get('overshoot_event_loop_delay_seconds{quantile="1"}')).toBeGreaterThanOrEqual(0);

  const names = [...text.matchAll(/^# TYPE (\w+) /gm)].map(([, name]) => name);
  expect(names.toSorted()).toEqual(described().toSorted());
  const [session] = await database.session.findMany();
  const students = await database.participant.findMany();
  const secrets = [
    ...[code, server.key, session!.id, 'Convexity', 'Adalie', 'Benedict', ada.token, ben.token],
    ...students.map(({ tokenHash }) => tokenHash!),
  ];
  for (const scraped of texts) {
    const labels = new Set([...scraped.matchAll(/(\w+)="/g)].map(([, label]) => label));
    expect([...labels].toSorted()).toEqual(['code', 'le', 'quantile', 'what']);
    for (const secret of secrets) expect(scraped).not.toContain(secret);
  }
  await close();
  remove();
});
