import { PrismaLibSql } from '@prisma/adapter-libsql';

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
 */
export class OneConnectionLibSql extends PrismaLibSql {
  override createClient(config: Parameters<PrismaLibSql['createClient']>[0]): Client {
    const client = super.createClient({ ...config, timeout: BUSY_TIMEOUT_MS });
    client.transaction = () => begin(client);
    const execute: Client['execute'] = client.execute.bind(client);
    client.execute = (statement: InStatement) =>
      isCheckpoint(statement) ? withoutWaiting(execute, statement) : execute(statement);
    return client;
  }
}

type InStatement = Parameters<Transaction['execute']>[0];

function isCheckpoint(statement: InStatement): boolean {
  const sql = typeof statement === 'string' ? statement : statement.sql;
  return /^\s*PRAGMA wal_checkpoint\b/i.test(sql);
}

/** Nobody waits for a checkpoint: whoever asks for one can try again. The adapter lets no other statement in between. */
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
  const rollback = async () => {
    if (closed) return;
    closed = true;
    await client.execute('ROLLBACK');
  };
  return {
    get closed() {
      return closed;
    },
    execute: (statement: Parameters<Transaction['execute']>[0]) => client.execute(statement),
    async batch(statements) {
      const results: Awaited<ReturnType<Transaction['batch']>> = [];
      for (const statement of statements) results.push(await client.execute(statement));
      return results;
    },
    executeMultiple: (sql) => client.executeMultiple(sql),
    async commit() {
      try {
        await client.execute('COMMIT');
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
