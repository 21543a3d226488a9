import { setTimeout as delay } from 'node:timers/promises';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import type { Millis } from '#core/lesson/round';
import { fileUrl } from './database-url';
import { LockPatience, PATIENCE_MS } from './lock-patience';
import { storageFaultOf } from './storage-fault';

type Client = ReturnType<PrismaLibSql['createClient']>;
type Transaction = Awaited<ReturnType<Client['transaction']>>;
type InStatement = Parameters<Transaction['execute']>[0];

/** How often a database that another process has locked is tried again. */
const TRY_EVERY_MS: Millis = 25;
const BEGIN = 'BEGIN IMMEDIATE';
/** Leaves nothing suspended where it fails. */
const IS_FREE = `${BEGIN}; ROLLBACK`;

/**
 * Prisma's adapter, kept to a single SQLite connection. Left to itself, its client opens a new connection
 * after every transaction and leaves the old one to the garbage collector: 400 open files after 200 commits
 * (measured), and the connection's settings are lost. The adapter runs one transaction at a time and makes
 * everything else wait for it, so one connection is enough.
 *
 * SQLite itself never waits for a lock of another process: it would do so on the only thread, and every room would stand
 * still. The statement is tried again from outside.
 *
 * A statement that found the database locked stays suspended in its connection until it is collected as garbage. As long
 * as it is, SQLite says that what comes after it is done and keeps it from the disk (seen: it was gone after a crash). So
 * the connection is left, and another one is made.
 */
export class OneConnectionLibSql extends PrismaLibSql {
  /**
   * @param settings statements that each connection begins with
   * @param patience how long a statement waits for a lock of another process, such as a backup's
   */
  constructor(
    options: ConstructorParameters<typeof PrismaLibSql>[0],
    private readonly settings: readonly string[] = [],
    private readonly patience = PATIENCE_MS,
  ) {
    super(options);
  }

  override createClient(config: Parameters<PrismaLibSql['createClient']>[0]): Client {
    const client = super.createClient({ ...config, timeout: 0 });
    const once = onLivingConnection(client, this.settings);
    const patience = new LockPatience(this.patience);
    const isFreeInTime = async () => {
      while (patience.isLeft()) {
        await delay(TRY_EVERY_MS);
        const error = await client.executeMultiple(IS_FREE).catch((one: unknown) => one);
        if (!isLocked(error)) return true;
      }
      return false;
    };
    client.execute = async (statement: InStatement) => {
      for (let hasWaited = false; ; hasWaited = true) {
        try {
          const result = await once(statement);
          // What reads finds nothing locked, so that it tells nothing, unless it has waited too.
          if (hasWaited || statement === BEGIN) patience.ended();
          return result;
        } catch (error) {
          if (!isLocked(error) || isUnhurried(statement) || !(await isFreeInTime())) throw error;
        }
      }
    };
    client.transaction = () => begin(client, once);
    return client;
  }
}

/** Of a file, whatever its name. @param patience as of `OneConnectionLibSql` @throws where it can't be opened */
export function openFile(file: string, patience = PATIENCE_MS): Client {
  const url = fileUrl(file);
  return new OneConnectionLibSql({ url }, [], patience).createClient({ url });
}

function isLocked(error: unknown): boolean {
  return storageFaultOf(error) === 'locked';
}

/** A checkpoint, or the probe of whether the database can be written: whoever asks for one can try again. */
function isUnhurried(statement: InStatement): boolean {
  const sql = typeof statement === 'string' ? statement : statement.sql;
  return /^\s*PRAGMA (wal_checkpoint|user_version)\b/i.test(sql);
}

/** Executes a statement once. Where it finds the database locked, the next one has another connection. */
function onLivingConnection(client: Client, settings: readonly string[]): Client['execute'] {
  const execute: Client['execute'] = client.execute.bind(client);
  let isThere = true;
  let isSet = false;
  const replace = async () => {
    isThere = false;
    isSet = false;
    // What is closed lives on until it is collected as garbage, and so would the lock of its transaction, if it has one.
    await execute('ROLLBACK').catch(() => undefined);
    await client.reconnect();
    isThere = true;
  };
  return async (statement: InStatement) => {
    if (!isThere) await replace();
    try {
      if (!isSet) for (const setting of settings) await execute(setting);
      isSet = true;
      return await execute(statement);
    } catch (error) {
      // Where there is no other connection now, the next statement tries again: this one must say why it failed.
      if (isLocked(error)) await replace().catch(() => undefined);
      throw error;
    }
  };
}

/** @param once executes a statement that must not be tried again: on another connection it would be stored alone */
async function begin(client: Client, once: Client['execute']): Promise<Transaction> {
  await client.execute(BEGIN);
  let closed = false;
  /** What found the database locked: the connection was left, and the transaction with it. */
  let lost: unknown = null;
  const execute: Transaction['execute'] = async (statement) => {
    if (lost !== null) throw lost;
    try {
      return await once(statement);
    } catch (error) {
      if (isLocked(error)) lost = error;
      throw error;
    }
  };
  const rollback = async () => {
    if (closed) return;
    closed = true;
    if (lost !== null) return;
    // Where the disk was full or failed, SQLite has rolled back by itself: its own error must not be hidden by this one.
    await once('ROLLBACK').catch((error: unknown) => {
      if (!/no transaction is active/.test(String(error))) throw error;
    });
  };
  return {
    get closed() {
      return closed;
    },
    execute,
    async batch(statements) {
      const results: Awaited<ReturnType<Transaction['batch']>> = [];
      for (const statement of statements) results.push(await execute(statement));
      return results;
    },
    async executeMultiple(sql) {
      if (lost !== null) throw lost;
      await client.executeMultiple(sql);
    },
    async commit() {
      try {
        await execute('COMMIT');
        closed = true;
      } catch (error) {
        await rollback();
        throw error;
      }
    },
    rollback,
    close() {
      void rollback();
    },
  };
}
