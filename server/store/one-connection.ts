import { PrismaLibSql } from '@prisma/adapter-libsql';
import { fileUrl } from './database-url';
import { storageFaultOf } from './storage-fault';

type Client = ReturnType<PrismaLibSql['createClient']>;
type Transaction = Awaited<ReturnType<Client['transaction']>>;

/**
 * How long a statement waits for a lock that another process holds, such as a backup. The whole process waits: SQLite
 * runs on its only thread.
 */
const BUSY_TIMEOUT_MS = 5_000;

/**
 * Prisma's adapter, kept to a single SQLite connection. Left to itself, its client opens a new connection
 * after every transaction and leaves the old one to the garbage collector: 400 open files after 200 commits
 * (measured), and the connection's settings are lost. The adapter runs one transaction at a time and makes
 * everything else wait for it, so one connection is enough.
 *
 * A statement that found the database locked stays suspended in its connection until it is collected as garbage. As long
 * as it is, SQLite says that what comes after it is done and keeps it from the disk (seen: it was gone after a crash). So
 * the connection is left, and another one is made.
 */
export class OneConnectionLibSql extends PrismaLibSql {
  /** @param settings statements that each connection begins with */
  constructor(
    options: ConstructorParameters<typeof PrismaLibSql>[0],
    private readonly settings: readonly string[] = [],
  ) {
    super(options);
  }

  override createClient(config: Parameters<PrismaLibSql['createClient']>[0]): Client {
    const client = super.createClient({ ...config, timeout: BUSY_TIMEOUT_MS });
    client.transaction = () => begin(client);
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
    client.execute = async (statement: InStatement) => {
      if (!isThere) await replace();
      try {
        if (!isSet) for (const setting of this.settings) await execute(setting);
        isSet = true;
        return await (isUnhurried(statement)
          ? withoutWaiting(execute, statement)
          : execute(statement));
      } catch (error) {
        // Where there is no other connection now, the next statement tries again: this one must say why it failed.
        if (isLocked(error)) await replace().catch(() => undefined);
        throw error;
      }
    };
    return client;
  }
}

/** Of a file, whatever its name. @throws where it can't be opened */
export function openFile(file: string): Client {
  const url = fileUrl(file);
  return new OneConnectionLibSql({ url }).createClient({ url });
}

function isLocked(error: unknown): boolean {
  return storageFaultOf(error) === 'locked';
}

type InStatement = Parameters<Transaction['execute']>[0];

/** A checkpoint, or the probe of whether the database can be written. */
function isUnhurried(statement: InStatement): boolean {
  const sql = typeof statement === 'string' ? statement : statement.sql;
  return /^\s*PRAGMA (wal_checkpoint|user_version)\b/i.test(sql);
}

/** Nobody waits for these: whoever asks for one can try again. The adapter lets no other statement in between. */
async function withoutWaiting(
  execute: Client['execute'],
  statement: InStatement,
): ReturnType<Client['execute']> {
  await execute('PRAGMA busy_timeout = 0');
  try {
    return await execute(statement);
  } finally {
    await execute(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
  }
}

async function begin(client: Client): Promise<Transaction> {
  await client.execute('BEGIN IMMEDIATE');
  let closed = false;
  /** What found the database locked: the connection was left, and the transaction with it. */
  let lost: unknown = null;
  const execute: Transaction['execute'] = async (statement) => {
    // On the new connection it would be stored alone, without what came before.
    if (lost !== null) throw lost;
    try {
      return await client.execute(statement);
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
    await client.execute('ROLLBACK').catch((error: unknown) => {
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
