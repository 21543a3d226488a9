import * as then from './old-activities';
import { OldPage } from './old-page';
import { PUBLIC_URL } from './old-server';

/** By these the students of the open rooms are known again. */
export const ADA = 'a'.repeat(32);
export const BEN = 'b'.repeat(32);

interface Class {
  readonly code: string;
  readonly console: OldPage;
  readonly ada: OldPage;
  readonly ben: OldPage;
}

/**
 * Plays with pages of version 0fec7e4 on any server: a session with every activity, which is closed; one
 * that is left while the class picks; one that is left in mid-run; and a saved plan.
 */
export async function playOldLesson(origin: string, key: string): Promise<void> {
  const past = await gather(origin, key, 'Every activity');
  await arrange(origin, past);
  await race(past);
  await typedRace(past);
  await steer(past);
  await duel(past);
  await rangeTest(past);
  await sweep(past);
  await question(past);
  await past.console.send({ type: 'close-room' });

  const picking = await gather(origin, key, 'Left while the class picks');
  const first = await open(picking, then.RACE, { timeLimit: 600 });
  await pick(picking.ada, first, 0.03, { prediction: 'converged' });

  const running = await gather(origin, key, 'Left in mid-run');
  const second = await open(running, then.STEER);
  await pick(running.ada, second, 0.001);
  await pick(running.ben, second, 0.2);
  await running.console.send({ type: 'lock', round: second });
  await running.ada.until(() => running.ada.step >= 4);
  await running.ada.send({ type: 'change-rate', round: second, number: 2, learningRate: 0.05 });

  for (const { console, ada, ben } of [past, picking, running]) {
    for (const page of [console, ada, ben]) page.close();
  }
}

async function gather(origin: string, key: string, title: string): Promise<Class> {
  const desk = await OldPage.instructor(origin, key, null);
  const code = (await desk.send({ type: 'open-room', title })).code as string;
  desk.close();
  const console = await OldPage.instructor(origin, key, code);
  const ada = await OldPage.student(origin, code, ADA);
  await ada.send({ type: 'join', name: 'Ada' });
  const ben = await OldPage.student(origin, code, BEN);
  await ben.send({ type: 'join', name: 'Ben' });
  return { code, console, ada, ben };
}

/** Everything that an instructor can do to the room itself. */
async function arrange(origin: string, room: Class): Promise<void> {
  const { code, console } = room;
  const cleo = await OldPage.student(origin, code, 'c'.repeat(32));
  await cleo.send({ type: 'join', name: 'Cleo' });
  cleo.close();
  await console.send({ type: 'rename-student', participant: 2, name: '=Ben' });
  await console.send({ type: 'remove-student', participant: 3 });
  await console.send({ type: 'readmit-student', participant: 3, name: 'Cleo again' });
  await console.send({ type: 'add-practice-students', count: 3 });
  await console.send({ type: 'set-entry', isOpen: false });
  await console.send({ type: 'set-entry', isOpen: true });
  await console.send({ type: 'set-pseudonyms', isOn: true });
  await console.send({ type: 'set-teams', count: 2 });
  await console.send({ type: 'choose-address', url: PUBLIC_URL });
  await console.send({ type: 'set-plan', plan: then.PLAN });
  await console.send({ type: 'save-plan', plan: then.PLAN });
  const mistaken = await open(room, then.RACE);
  await console.send({ type: 'discard-round', round: mistaken });
}

async function race(room: Class): Promise<void> {
  const { console, ada, ben } = room;
  const about = { title: 'A valley', planItem: 'valley', timeLimit: 60 };
  const round = await open(room, then.RACE, about);
  await pick(ada, round, 0.05, { prediction: 'converged' });
  await console.send({ type: 'pause', round });
  await console.send({ type: 'resume', round });
  await console.send({ type: 'add-time', seconds: 30 });
  await pick(ben, round, 0.5, { prediction: 'converged' });
  await console.send({ type: 'lock', round });
  await console.send({ type: 'undo-lock', round });
  await pick(ada, round, 0.06, { prediction: 'diverged', number: 2 });
  // One of them a practice student.
  await console.until(() => (console.view?.phase.picked ?? 0) >= 3);
  await run(room, round);
}

async function typedRace(room: Class): Promise<void> {
  const round = await open(room, then.TYPED_RACE);
  await pick(room.ada, round, 0.3);
  await pick(room.ben, round, 0.007);
  await run(room, round);
}

async function steer(room: Class): Promise<void> {
  const { ada, console } = room;
  const round = await open(room, then.STEER);
  await pick(ada, round, 0.001);
  await console.send({ type: 'lock', round });
  for (const [number, learningRate] of [0.01, 1.2, 0.3].entries()) {
    await ada.until(() => ada.step >= 10 * (number + 1));
    await ada.send({ type: 'change-rate', round, number: number + 2, learningRate });
  }
  await skip(room, round);
}

async function duel(room: Class): Promise<void> {
  const round = await open(room, then.DUEL);
  await pick(room.ada, round, 0.01);
  await pick(room.ben, round, 0.1);
  await run(room, round);
}

async function rangeTest(room: Class): Promise<void> {
  const { ada } = room;
  const round = await open(room, then.RANGE_TEST);
  await ada.until(() => ada.step >= 30);
  await ada.send({ type: 'tap', round, number: 1, step: ada.step });
  await skip(room, round);
}

async function sweep(room: Class): Promise<void> {
  await skip(room, await open(room, then.SWEEP));
}

/** Asked twice, with the answer at the end. */
async function question(room: Class): Promise<void> {
  const { console, ada, ben } = room;
  const first = await open(room, then.QUESTION);
  await ada.send({ type: 'vote', round: first, number: 1, choice: 0, confidence: 'sure' });
  await ben.send({ type: 'vote', round: first, number: 1, choice: 1, confidence: null });
  await console.send({ type: 'lock', round: first });
  await finish(room);
  const second = await open(room, then.QUESTION, { revoteOf: first });
  await ben.send({ type: 'vote', round: second, number: 1, choice: 0, confidence: 'guess' });
  await console.send({ type: 'lock', round: second });
  await finish(room);
  await console.send({ type: 'show-answer', round: second });
  await console.send({ type: 'return-to-lobby', round: second });
}

/** Resolves to the round's number. */
async function open({ console, ada }: Class, activity: object, about = {}): Promise<number> {
  const unless = { title: '', planItem: null, revoteOf: null, timeLimit: null };
  const before = ada.roundNumber;
  ada.step = -1;
  await console.send({ type: 'open-round', activity, ...unless, ...about });
  await ada.until(() => ada.roundNumber !== null && ada.roundNumber !== before);
  return ada.roundNumber!;
}

async function pick(
  page: OldPage,
  round: number,
  learningRate: number,
  { prediction = null, number = 1 }: { prediction?: string | null; number?: number } = {},
): Promise<void> {
  await page.send({ type: 'pick', round, number, learningRate, prediction });
}

async function run(room: Class, round: number): Promise<void> {
  await room.console.send({ type: 'lock', round });
  await skip(room, round);
}

/** To the end of the run, from wherever it has come to. */
async function skip(room: Class, round: number): Promise<void> {
  await room.console.inPhase('running');
  await room.console.send({ type: 'end-run', round });
  await finish(room);
}

async function finish({ ada, console }: Class): Promise<void> {
  await Promise.all([ada.inPhase('finished'), console.inPhase('finished')]);
}
