import { writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { openDatabase } from '#server/store/database';
import { PrismaRoomStore } from '#server/store/prisma-room-store';
import { type ChildServer, childServer } from '../../support/server/child';
import { Clients, type Student } from '../../support/server/clients';
import { temporaryFolder } from '../../support/server/database';
import { everyDatabase } from '../../support/server/databases';
import { openRace, QUADRATIC } from '../../support/server/events';
import { Ledger } from '../../support/server/ledger';
import { insist, pickOnAndOn } from '../../support/server/picking';

/** Rounds with two kills each. More of them: `npx tsx tests/load/kills.ts --kills 50 --seed 2`. */
const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 2);
const SEED = Number(process.env.CRASH_SEED ?? 1);
const STUDENTS = 6;
const SPEED = 3;
/** A kill comes within so long after picking or the run has begun, real ms. */
const LATEST_KILL_MS = 900;

const databases = await everyDatabase();
afterAll(() => databases.close());

describe.each(databases.kinds)(
  'a server with %s that is killed again and again, at any moment',
  (kind) => {
    it('loses nothing that it has acknowledged, and ends each run as an undisturbed one', {
      timeout: 60_000 * ROUNDS,
    }, async () => {
      const folder = await temporaryFolder();
      const { url: databaseUrl, close } = await databases.place(kind);
      const start = (port = 0) =>
        childServer(folder.folder, SPEED, port, { DATABASE_URL: databaseUrl });
      let server: ChildServer = await start();
      const clients = new Clients(`http://127.0.0.1:${server.port}`, server.key);
      const { code, console: teacher } = await clients.room();
      const ledger = new Ledger();
      const students: Student[] = [];
      const nameOf = (nth: number) => `Learner ${nth + 1}`;
      for (let nth = 0; nth < STUDENTS; nth += 1) {
        const student = await clients.student(code);
        await student.send({ type: 'join', name: nameOf(nth) });
        ledger.note({ kind: 'join', name: nameOf(nth) });
        students.push(student);
      }
      const kill = async (after: number) => {
        await delay(after);
        await server.end('SIGKILL');
        server = await start(server.port);
      };
      const moments = fc.sample(fc.integer({ min: 30, max: LATEST_KILL_MS }), {
        seed: SEED,
        numRuns: 2 * ROUNDS,
      });
      const rates = fc.sample(fc.double({ min: 0.01, max: 1.2, noNaN: true }), {
        seed: SEED,
        numRuns: 97,
      });

      for (let round = 1; round <= ROUNDS; round += 1) {
        const opened = await insist(teacher, openRace());
        expect(opened).toMatchObject({ ok: true, round });
        ledger.note({ kind: 'round', round });
        let isOver = false;
        const picking = students.map((student, nth) =>
          pickOnAndOn(
            { student, name: nameOf(nth), ledger },
            round,
            rates.slice(nth),
            () => isOver,
          ),
        );
        await kill(moments[2 * round - 2]!);
        await Promise.all(
          students.map((student) => student.until(({ socket }) => socket.connected)),
        );
        isOver = true;
        const acknowledged = await Promise.all(picking);
        expect(await insist(teacher, { type: 'lock', round })).toMatchObject({ ok: true });
        ledger.note({ kind: 'lock', round });
        await kill(moments[2 * round - 1]!);
        for (const [nth, student] of students.entries()) {
          await student.until(({ view, you }) => {
            const { phase } = view;
            return (
              phase.kind === 'finished' && phase.round.number === round && you.verdict !== null
            );
          });
          expect(student.you.pick).toMatchObject(acknowledged[nth]!);
          const [verdict] = simulateVerdicts(QUADRATIC, [acknowledged[nth]!.learningRate]);
          expect(student.you.verdict).toEqual(verdict);
        }
        expect(server.said.error).toBe('');
      }
      clients.close();
      await server.end('SIGKILL');
      const database = await openDatabase(databaseUrl);
      const stored = await new PrismaRoomStore(database).load(code);
      await database.$disconnect();
      expect(ledger.missingIn(stored?.events ?? [])).toEqual([]);
      expect(ledger.missingIn([])).toHaveLength(ledger.length);
      const file = process.env.CRASH_LEDGER;
      if (file !== undefined) writeFileSync(file, String(ledger.length));
      await close();
      folder.remove();
    });
  },
);
