import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Millis } from '#core/lesson/round';
import { PATIENCE_MS } from './lock-patience';
import { connectionTo, HOLDERS, OWNING } from './postgresql-connection';
import { connected } from './postgresql-migrate';

const TRY_EVERY_MS: Millis = 200;

/** So that a machine that vanished holds the database for half a minute, not for the system's two hours. */
const NOTICE_A_LOST_OWNER = `SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3`;

/** Another server has the database. The message is for the person who starts this one. */
export class DatabaseTaken extends Error {
  constructor() {
    super(
      'Another server of Overshoot uses it: one server at a time may. Stop that one, give this one a database of its own, or start both with REDIS_URL.',
    );
  }
}

/**
 * Says that this server uses the database, by a lock that lasts as long as a connection: its database server releases it
 * however this process ends. Where that connection breaks, as when the database server is started again, the lock is
 * taken anew. Rejects with `DatabaseTaken` where another server has it.
 * @param onTaken another server has taken it while the connection was broken
 * @param isShared with others that share it: only one that is to be alone is kept away
 * @returns gives it back
 */
export async function ownDatabase(
  url: string,
  onTaken: () => void,
  isShared = false,
): Promise<() => Promise<void>> {
  const owner = new DatabaseOwner(url, onTaken, isShared);
  await owner.take();
  return () => owner.release();
}

/** How many servers use it. */
export async function countOwners(url: string): Promise<number> {
  return connected(url, async (client) => {
    const { rows } = await client.query(`SELECT 1 FROM pg_locks WHERE ${HOLDERS}`, [...OWNING]);
    return rows.length;
  });
}

class DatabaseOwner {
  /** By which its own lost connection is known. */
  readonly #name = `overshoot ${randomUUID()}`;
  #client: pg.Client | null = null;
  #isReleased = false;

  constructor(
    private readonly url: string,
    private readonly onTaken: () => void,
    private readonly isShared: boolean,
  ) {}

  /** Waits a little: the server before this one may just be closing. */
  async take(): Promise<void> {
    for (const until = performance.now() + PATIENCE_MS; ; await delay(TRY_EVERY_MS)) {
      if (await this.#try()) return;
      if (performance.now() > until) throw new DatabaseTaken();
    }
  }

  async release(): Promise<void> {
    this.#isReleased = true;
    await this.#client?.end().catch(() => undefined);
  }

  /** @returns false: another server has it. Rejects where the database server can't be reached */
  async #try(): Promise<boolean> {
    const client = new pg.Client(connectionTo(this.url, this.#name));
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query(NOTICE_A_LOST_OWNER);
      if (await this.#lock(client)) {
        this.#client = client;
        client.once('end', () => void this.#regain());
        return true;
      }
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    await client.end().catch(() => undefined);
    return false;
  }

  async #lock(client: pg.Client): Promise<boolean> {
    const { rows } = await client.query<{ has: boolean }>(
      `SELECT pg_try_advisory_lock${this.isShared ? '_shared' : ''}($1, $2) AS has`,
      [...OWNING],
    );
    return rows[0]?.has === true;
  }

  async #regain(): Promise<void> {
    while (!this.#isReleased) {
      const has = await this.#try().catch(() => null);
      if (has === true) break;
      if (has === false && !(await this.#endOwnRemains())) {
        this.onTaken();
        return;
      }
      await delay(TRY_EVERY_MS);
    }
    if (this.#isReleased) await this.release();
  }

  /** The database server may not have noticed yet that the connection broke. @returns false: it is another's */
  async #endOwnRemains(): Promise<boolean> {
    const client = new pg.Client(connectionTo(this.url));
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query<{ own: boolean }>(
        `SELECT application_name = $3 AS own,
            CASE WHEN application_name = $3 THEN pg_terminate_backend(pid) END
          FROM pg_locks JOIN pg_stat_activity USING (pid)
          WHERE ${HOLDERS}`,
        [...OWNING, this.#name],
      );
      return rows.every(({ own }) => own);
    } catch {
      return true;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
