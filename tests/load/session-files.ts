/**
 * What the files of a large session cost: `npx tsx tests/load/session-files.ts [students] [activities]`. Makes such a
 * session in a database of its own, writes each file, reads it in again, and prints times, sizes, memory and how long
 * the event loop was held at most.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { type CheckedSession, checkSession } from '#core/archive/check';
import type { Activity } from '#core/lesson/activities/activity';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { INPUTS } from '#core/lesson/activities/inputs';
import { OPERATOR } from '#core/protocol/owner';
import { TimeSlice } from '#server/process/event-loop';
import { openDatabase } from '#server/store/database';
import { findSession, sessionFile } from '#server/store/review-queries';
import { importSession } from '#server/store/session-import';
import { paced } from '../../app/review/files/cells/paced';
import { CSV_FORMAT, csvRows } from '../../app/review/files/csv';
import { sessionSheets } from '../../app/review/files/session-sheets';
import { workbook } from '../../app/review/files/xlsx/workbook';
import { fileOf } from '../support/archive/session-files';
import { DUEL, QUESTION, RACE, RANGE_TEST, STEER } from '../support/room/activities';
import { Drive } from '../support/room/drive';
import { english } from '../support/words';

const [students = 1_000, activities = 16] = process.argv.slice(2).map(Number);
const KINDS: readonly Activity[] = [RACE, QUESTION, DUEL, RACE, STEER, RANGE_TEST, RACE, QUESTION];

function lesson(): Drive {
  const drive = new Drive();
  drive.teach({ type: 'set-expected', count: students });
  for (let device = 1; device <= students; device += 1) drive.join(device);
  drive.teach({ type: 'set-teams', count: 4 });
  for (let at = 0; at < activities; at += 1) play(drive, KINDS[at % KINDS.length]!);
  drive.teach({ type: 'close-room' });
  return drive;
}

function play(drive: Drive, activity: Activity): void {
  const answer = drive.openActivity(activity);
  if (typeof answer === 'string') throw new Error(`${activity.kind}: ${drive.message}`);
  const { before, during } = rulesOf(activity);
  for (let device = 1; device <= students; device += 1) {
    if (before === 'pick') {
      const learningRate = 0.001 * 1.007 ** device;
      const prediction = activity.kind === 'race' ? 'converged' : null;
      drive.give(device, { type: 'pick', number: 1, learningRate, prediction });
    } else if (before === 'vote') {
      drive.give(device, { type: 'vote', number: 1, choice: device % 3, confidence: 'think' });
    }
  }
  drive.run();
  if (during !== null && !INPUTS[during].isOwnRate) {
    drive.waitForStep(60);
    for (let device = 1; device <= students; device += 1) {
      drive.give(device, { type: 'tap', number: 1, step: 40 + (device % 20) });
    }
  }
  if (drive.state.phase.kind === 'running') drive.finish();
  if (activity.kind === 'question') drive.lead('show-answer');
}

async function measured(name: string, work: () => Promise<string>): Promise<void> {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  let held = 0;
  const start = performance.now();
  let last = start;
  const look = () => {
    held = Math.max(held, performance.now() - last);
    last = performance.now();
    most = Math.max(most, process.memoryUsage().rss);
  };
  const watch = setInterval(look, 1);
  const said = await work();
  const took = performance.now() - start;
  look();
  clearInterval(watch);
  console.log(
    `${name.padEnd(14)} ${took.toFixed(0).padStart(6)} ms  event loop held ${held.toFixed(0).padStart(4)} ms at most  +${((most - before) / 1e6).toFixed(0).padStart(4)} MB  ${said}`,
  );
}

async function sent(parts: AsyncIterable<string | Uint8Array>): Promise<string> {
  const start = performance.now();
  let first = 0;
  let bytes = 0;
  for await (const part of parts) {
    if (bytes === 0) first = performance.now() - start;
    bytes += Buffer.byteLength(part);
  }
  return `first bytes after ${first.toFixed(0)} ms, ${(bytes / 1e6).toFixed(2)} MB`;
}

async function checked(data: unknown): Promise<CheckedSession> {
  const slice = new TimeSlice();
  const steps = checkSession(data);
  for (;;) {
    const step = steps.next();
    if (!step.done) await slice.breathe();
    else if (step.value.ok) return step.value.value;
    else throw new Error(JSON.stringify(step.value.error));
  }
}

const folder = mkdtempSync(join(tmpdir(), 'overshoot-files-'));
const database = await openDatabase(`file:${join(folder, 'overshoot.db')}`);
const file = fileOf(lesson().events, 20);
const id = await importSession(database, await checked(file), OPERATOR);
console.log(`${students} students, ${activities} activities, ${file.log.at(-1)?.version} events`);
// Once each for the compiler's sake.
for (const run of ['cold', 'warm']) {
  console.log(run);
  await measured('find', async () => {
    const session = await findSession(OPERATOR, id, database);
    return `${session?.rounds.length} rounds`;
  });
  await measured('JSON', async () => sent((await sessionFile(OPERATOR, id, database))!.parts));
  await measured('CSV', async () =>
    sent(
      Readable.from(paced(csvRows((await findSession(OPERATOR, id, database))!))).pipe(
        stringify(CSV_FORMAT),
      ),
    ),
  );
  await measured('XLSX', async () =>
    sent(workbook(sessionSheets(english, (await findSession(OPERATOR, id, database))!))),
  );
  let text = '';
  for await (const part of (await sessionFile(OPERATOR, id, database))!.parts) text += part;
  let data: unknown;
  await measured('parse', async () => {
    data = JSON.parse(text);
    return `${(text.length / 1e6).toFixed(1)} MB`;
  });
  let result: CheckedSession | null = null;
  await measured('check', async () => {
    result = await checked(data);
    return '';
  });
  await measured('store', async () => {
    await importSession(database, result!, OPERATOR);
    return '';
  });
}
await database.$disconnect();
rmSync(folder, { recursive: true });
