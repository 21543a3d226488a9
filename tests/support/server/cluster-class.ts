import { expect } from 'vitest';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { openDatabase } from '#server/store/database';
import { PrismaRoomStore } from '#server/store/prisma-room-store';
import type { Clients, Student } from './clients';
import { type ClusterNode, metricsOf, type startNodes } from './cluster';
import { openRace, QUADRATIC } from './events';
import { Ledger } from './ledger';
import { type Acknowledged, insist, pickOnAndOn } from './picking';

/** However long the servers take to find together. */
const RUN_ENDS_MS = 60_000;
const PATIENCE = { timeout: 15_000 };

type Cluster = Awaited<ReturnType<typeof startNodes>>;

/** One phone, and what it has noticed of failures. */
export interface Phone {
  readonly name: string;
  readonly student: Student;
  /** When each frame came, by `performance.now()`. */
  readonly frameTimes: number[];
  /** How often its connection was lost. */
  losses: number;
}

/** A class over all servers of a service, which writes down whatever is acknowledged to it. */
export async function classOver(cluster: Cluster, students: number) {
  const { anywhere } = cluster;
  const ledger = new Ledger();
  const { code, console: teacher } = await anywhere.room();
  const join = async (clients: Clients, nth: number): Promise<Phone> => {
    const student = await clients.student(code);
    const name = `Learner ${nth + 1}`;
    await insist(student, { type: 'join', name });
    ledger.note({ kind: 'join', name });
    const phone: Phone = { name, student, frameTimes: [], losses: 0 };
    student.socket.on('frame', () => phone.frameTimes.push(performance.now()));
    student.socket.on('disconnect', () => {
      phone.losses += 1;
    });
    return phone;
  };
  const phones: Phone[] = [];
  for (let nth = 0; nth < students; nth += 1) phones.push(await join(anywhere, nth));

  return {
    code,
    teacher,
    phones,
    ledger,
    /** Of the servers: the one that hosts the room. */
    async owner(): Promise<number> {
      for (let tries = 0; tries < 100; tries += 1) {
        for (const [nth, node] of cluster.nodes.entries()) {
          const metrics = await metricsOf(node).catch(() => null);
          if (metrics?.get('overshoot_rooms') === 1) return nth;
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('no server hosts the room');
    },
    /** Opens a race in which all pick on and on until `stop`. */
    async open(round: number, rates: readonly number[]) {
      expect(await insist(teacher, openRace())).toMatchObject({ ok: true, round });
      ledger.note({ kind: 'round', round });
      let isOver = false;
      const picking = phones.map(({ student, name }, nth) =>
        pickOnAndOn({ student, name, ledger }, round, rates.slice(nth), () => isOver),
      );
      return {
        stop(): Promise<(Acknowledged | null)[]> {
          isOver = true;
          return Promise.all(picking);
        },
      };
    },
    async lock(round: number): Promise<void> {
      expect(await insist(teacher, { type: 'lock', round })).toMatchObject({ ok: true });
      ledger.note({ kind: 'lock', round });
    },
    /** Everybody comes to the end of the round, with the verdicts of an undisturbed one, each told once. */
    async expectEnd(round: number, picks: readonly (Acknowledged | null)[]): Promise<void> {
      for (const [nth, { student }] of phones.entries()) {
        await student.until(({ view, you }) => {
          const { phase } = view;
          return phase.kind === 'finished' && phase.round.number === round && you.verdict !== null;
        }, RUN_ENDS_MS);
        const pick = picks[nth]!;
        expect(student.you.pick).toMatchObject(pick);
        const [verdict] = simulateVerdicts(QUADRATIC, [pick.learningRate]);
        const told = student.yous.filter((you) => you.pick?.number === pick.number && you.verdict);
        expect(new Set(told.map((you) => JSON.stringify(you.verdict)))).toEqual(
          new Set([JSON.stringify(verdict)]),
        );
      }
      const [first] = phones;
      await expect.poll(() => first!.student.board, PATIENCE).toMatchObject({ round });
      for (const { student } of phones) {
        await expect.poll(() => student.board, PATIENCE).toEqual(first!.student.board);
      }
    },
    /** Nothing that was acknowledged is missing from what is stored. */
    async expectAllStored(): Promise<void> {
      const database = await openDatabase(cluster.databaseUrl);
      const stored = await new PrismaRoomStore(database).load(code);
      await database.$disconnect();
      expect(ledger.missingIn(stored?.events ?? [])).toEqual([]);
      expect(ledger.missingIn([])).toHaveLength(ledger.length);
    },
  };
}

/** What was on its way then arrives within so long. */
const ON_ITS_WAY_MS = 100;

/** How long these phones had to wait for their next frame since this moment, ms. */
export async function waitsForFrame(
  phones: readonly Phone[],
  since: number,
): Promise<readonly number[]> {
  const next = ({ frameTimes }: Phone) => frameTimes.find((time) => time > since + ON_ITS_WAY_MS);
  await expect
    .poll(() => phones.every((phone) => next(phone) !== undefined), { timeout: 30_000 })
    .toBe(true);
  return phones.map((phone) => next(phone)! - since);
}

/** Of all between two frames, from the last one before this moment on, ms. */
export function longestPause({ frameTimes }: Phone, since: number): number {
  const first = Math.max(
    0,
    frameTimes.findLastIndex((time) => time <= since),
  );
  const times = frameTimes.slice(first);
  return Math.max(...times.slice(1).map((time, nth) => time - times[nth]!));
}

/** What the servers have logged that were not killed, as far as nobody expects it. */
export function unexpectedIn(nodes: readonly ClusterNode[], expected: RegExp): string[] {
  return nodes.flatMap(({ server }) =>
    server.said.error.split('\n').filter((line) => line !== '' && !expected.test(line)),
  );
}
