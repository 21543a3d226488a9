import type { Millis } from '#core/lesson/round';
import { Prisma } from '../../prisma/generated/client';
import type { Database } from './dialect';
import type { RoomStore } from './room-store';

/** From its last renewal on: whoever renews every second has two more tries. */
export const LEASE_MS: Millis = 3_000;

/** A room that is one server's. */
export interface Lease {
  readonly sessionId: string;
  /** Higher with every time that somebody took the room: whoever writes in an earlier one is refused. */
  readonly epoch: number;
}

export type Taken =
  | { readonly kind: 'taken'; readonly lease: Lease }
  /** Another server has it. */
  | { readonly kind: 'held'; readonly sessionId: string }
  /** No open room has this code. */
  | { readonly kind: 'unknown' };

/**
 * Which of several servers on one database owns which room: one row a room, by the database's own clock, so that no
 * server's clock matters.
 */
export interface Leases {
  /** Takes the open room with this code where nobody has it, or its owner's lease is over, or it is one's own already. */
  take(code: string): Promise<Taken>;
  /** Prolongs all of one's own, also those that were over and that nobody has taken. @returns the ids of their sessions */
  renew(): Promise<ReadonlySet<string>>;
  /** Somebody else may have it now. */
  release(lease: Lease): Promise<void>;
  /** Those of these open rooms that nobody has. */
  free(codes: readonly string[]): Promise<readonly string[]>;
}

/** Those of one server. @param node no other server's, now or ever */
export type LeasesFor = (node: string) => Leases;

export class PrismaLeases implements Leases {
  constructor(
    private readonly database: Database,
    private readonly node: string,
    private readonly lasts = LEASE_MS,
  ) {}

  async take(code: string): Promise<Taken> {
    const { node } = this;
    const [lease] = await this.database.$queryRaw<{ id: string; epoch: number }[]>`
      UPDATE "Session" SET "epoch" = "epoch" + 1, "node" = ${node}, "leaseEnds" = ${this.#end}
      WHERE "openCode" = ${code} AND "isPartial" = false AND ("node" = ${node} OR ${this.#isFree})
      RETURNING "id", "epoch"`;
    if (lease !== undefined) {
      return { kind: 'taken', lease: { sessionId: lease.id, epoch: Number(lease.epoch) } };
    }
    // A closed room is still its owner's for as long as somebody looks at it.
    const [held] = await this.database.$queryRaw<{ id: string }[]>`
      SELECT "id" FROM "Session" WHERE "code" = ${code} AND NOT ${this.#isFree}
      ORDER BY "openCode" IS NULL LIMIT 1`;
    return held === undefined ? { kind: 'unknown' } : { kind: 'held', sessionId: held.id };
  }

  async renew(): Promise<ReadonlySet<string>> {
    const rows = await this.database.$queryRaw<{ id: string }[]>`
      UPDATE "Session" SET "leaseEnds" = ${this.#end} WHERE "node" = ${this.node} RETURNING "id"`;
    return new Set(rows.map(({ id }) => id));
  }

  async release({ sessionId, epoch }: Lease): Promise<void> {
    await this.database.$executeRaw`
      UPDATE "Session" SET "node" = NULL, "leaseEnds" = NULL
      WHERE "id" = ${sessionId} AND "node" = ${this.node} AND "epoch" = ${epoch}`;
  }

  async free(codes: readonly string[]): Promise<readonly string[]> {
    if (codes.length === 0) return [];
    const rows = await this.database.$queryRaw<{ code: string }[]>`
      SELECT "code" FROM "Session"
      WHERE "openCode" IN (${Prisma.join([...codes])}) AND "isPartial" = false AND ${this.#isFree}`;
    return rows.map(({ code }) => code);
  }

  get #isFree(): Prisma.Sql {
    return Prisma.sql`("node" IS NULL OR "leaseEnds" < ${this.database.dialect.clock})`;
  }

  get #end(): Prisma.Sql {
    return Prisma.sql`${this.database.dialect.clock} + ${Prisma.raw(String(this.lasts))}`;
  }
}

/** A store whose writer is refused once another server has taken the room. */
export function inEpoch(store: RoomStore, epoch: number): RoomStore {
  return {
    open: (session) => store.open(session),
    openedBy: (commandId) => store.openedBy(commandId),
    load: (code) => store.load(code),
    loadById: (id) => store.loadById(id),
    recall: (code) => store.recall(code),
    keepSnapshot: (...snapshot) => store.keepSnapshot(...snapshot),
    wasClosed: (code) => store.wasClosed(code),
    codesWithOpenRound: () => store.codesWithOpenRound(),
    append: (batch) => store.append({ ...batch, epoch }),
    replaceRuns: (sessionId, round, runs) => store.replaceRuns(sessionId, round, runs, epoch),
    close: () => store.close(),
  };
}
