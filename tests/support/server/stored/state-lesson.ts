import * as then from './old-activities';
import { ADA, BEN } from './old-lesson';
import { OldPage } from './old-page';
import { sqlite } from './old-server';

/** Ada's second phone, to which she is handed over where a version can do that. */
export const ADAS_SECOND = 'd'.repeat(32);

export interface OldVersion {
  readonly origin: string;
  readonly key: string;
  /** The path of its file. */
  readonly database: string;
  readonly protocol: number;
  /** The names of all that it has: they say what it can store. */
  readonly migrations: string;
}

interface Class {
  readonly code: string;
  readonly console: OldPage;
  readonly ada: OldPage;
  readonly ben: OldPage;
}

/**
 * Plays two short sessions with pages as those of an earlier version: one with all that its database has a place for, which
 * is closed, and one that is left while the class picks.
 */
export async function playStateLesson(version: OldVersion): Promise<void> {
  const over = await gather(version, 'Over');
  const goesOn = await gather(version, 'Goes on');
  await race(over);
  await question(over);
  if (version.migrations.includes('guesses')) await walk(over);
  if (version.migrations.includes('former_devices')) await handOver(version, over);
  if (version.migrations.includes('student_ids')) {
    await over.console.send({ type: 'ask-id', label: 'Matriculation number' });
    const cleo = await OldPage.student(version.origin, over.code, 'c'.repeat(32), version.protocol);
    await cleo.send({ type: 'join', name: 'Cleo', studentId: '0420' });
    cleo.close();
  }
  await over.console.send({ type: 'save-plan', plan: then.PLAN });
  await over.console.send({ type: 'close-room' });
  if (version.migrations.includes('after_class')) await afterClass(version);

  const round = await open(goesOn, then.RACE, 600);
  await pick(goesOn.ada, round, 0.03);
  for (const { console, ada, ben } of [over, goesOn]) {
    for (const page of [console, ada, ben]) page.close();
  }
  if (version.migrations.includes('sign_out')) await signOut(version);
}

async function gather({ origin, key, protocol }: OldVersion, title: string): Promise<Class> {
  const desk = await OldPage.instructor(origin, key, null, protocol);
  const code = (await desk.send({ type: 'open-room', title })).code as string;
  desk.close();
  const console = await OldPage.instructor(origin, key, code, protocol);
  const ada = await OldPage.student(origin, code, ADA, protocol);
  await ada.send({ type: 'join', name: 'Ada' });
  const ben = await OldPage.student(origin, code, BEN, protocol);
  await ben.send({ type: 'join', name: 'Ben' });
  await console.send({ type: 'set-teams', count: 2 });
  return { code, console, ada, ben };
}

async function race(room: Class): Promise<void> {
  const round = await open(room, then.RACE);
  await pick(room.ada, round, 0.05);
  await pick(room.ben, round, 0.5);
  await room.console.send({ type: 'lock', round });
  await room.ada.inPhase('running');
  await room.console.send({ type: 'end-run', round });
  await room.ada.inPhase('finished');
}

async function question({ console, ada, ben, ...room }: Class): Promise<void> {
  const round = await open({ console, ada, ben, ...room }, then.QUESTION);
  await ada.send({ type: 'vote', round, number: 1, choice: 0, confidence: 'sure' });
  await ben.send({ type: 'vote', round, number: 1, choice: 1, confidence: null });
  await console.send({ type: 'lock', round });
  await ada.inPhase('finished');
  await console.send({ type: 'show-answer', round });
}

async function walk(room: Class): Promise<void> {
  const { console, ada } = room;
  const round = await open(room, then.WALK_THROUGH);
  await ada.send({ type: 'guess', round, number: 1, update: 1, place: [3] });
  await console.send({ type: 'walk', round, move: 'next' });
  await console.send({ type: 'end-run', round });
  await ada.inPhase('finished');
}

async function handOver({ origin, protocol }: OldVersion, { code, console }: Class) {
  const phone = await OldPage.student(origin, code, ADAS_SECOND, protocol);
  await phone.send({ type: 'join', name: 'Ada again' });
  const numberOf = () => (phone.you?.participant as { number: number } | null)?.number;
  await phone.until(() => numberOf() !== undefined);
  const newcomer = numberOf();
  await console.send({ type: 'hand-over', participant: 1, newcomer });
  phone.close();
}

/** Shared, and opened again and closed once more. */
async function afterClass(version: OldVersion): Promise<void> {
  const session = sqlite(version.database, "SELECT id FROM Session WHERE title = 'Over'").trim();
  await ask(version, '/review/desk/share', { session });
  await ask(version, '/review/desk/reopen', { session });
  const code = sqlite(
    version.database,
    `SELECT openCode FROM Session WHERE id = '${session}'`,
  ).trim();
  const console = await OldPage.instructor(version.origin, version.key, code, version.protocol);
  await console.send({ type: 'close-room' });
  console.close();
}

async function signOut(version: OldVersion): Promise<void> {
  await ask(version, '/api/sign-out', {});
}

async function ask({ origin, key }: OldVersion, path: string, body: object): Promise<void> {
  const headers = {
    cookie: await OldPage.cookie(origin, key),
    origin,
    'content-type': 'application/json',
  };
  const answer = await fetch(origin + path, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
}

/** Resolves to the round's number. */
async function open(
  { console, ada }: Class,
  activity: object,
  timeLimit: number | null = null,
): Promise<number> {
  const about = { title: 'As it was', planItem: null, revoteOf: null, timeLimit };
  const before = ada.roundNumber;
  await console.send({ type: 'open-round', activity, ...about });
  await ada.until(() => ada.roundNumber !== null && ada.roundNumber !== before);
  return ada.roundNumber!;
}

async function pick(page: OldPage, round: number, learningRate: number): Promise<void> {
  await page.send({ type: 'pick', round, number: 1, learningRate, prediction: 'converged' });
}
