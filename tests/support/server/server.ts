import { pino } from 'pino';
import { afterEach, expect, vi } from 'vitest';
import { readEnvironment } from '#server/process/environment';
import type { Log } from '#server/process/log';
import type { Mount } from '#server/process/mounts';
import { createTimeSource, type TimeSource } from '#server/process/time-source';
import type { ConnectionLimits } from '#server/sockets/connection-limits';
import { type RunningServer, startServer } from '#server/start-server';
import type { RoomStore } from '#server/store/room-store';
import { Clients } from './clients';
import { temporaryFolder } from './database';
import {
  MemoryPlanStore,
  MemorySignOutStore,
  NO_KEEPSAKES,
  NO_PEOPLE,
  NoSessionStore,
} from './memory-stores';

/** How much faster than real time a test's server runs, unless it says otherwise. */
const SPEED = 20;

export interface TestServer {
  readonly server: RunningServer;
  readonly origin: string;
  readonly folder: string;
  readonly databaseUrl: string;
  readonly clients: Clients;
  /** What the server logged as an error, which fails the test unless it is taken from here. */
  readonly errors: string[];
  close(): Promise<void>;
}

const running = new Set<TestServer>();
const consoleError = vi.spyOn(console, 'error');

afterEach(async () => {
  const servers = [...running];
  for (const server of servers) await server.close();
  expect(servers.flatMap(({ errors }) => errors)).toEqual([]);
  expect(consoleError.mock.calls).toEqual([]);
  consoleError.mockClear();
});

/** A server with real sockets and a real database file, without pages; closed after the test. */
export async function testServer(
  options: {
    readonly speed?: number;
    /** In place of one of that speed. */
    readonly time?: TimeSource;
    readonly limits?: Partial<ConnectionLimits>;
    readonly store?: RoomStore;
    readonly environment?: Record<string, string>;
    /** Of a server before this one, which stays after the test. */
    readonly folder?: string;
    readonly mounts?: readonly Mount[];
  } = {},
): Promise<TestServer> {
  const temporary = options.folder === undefined ? await temporaryFolder() : null;
  const folder = options.folder ?? temporary!.folder;
  const environment = readEnvironment({
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: folder,
    NODE_ENV: 'test',
    ...options.environment,
  });
  const errors: string[] = [];
  const server = await startServer({
    environment,
    time: options.time ?? createTimeSource(options.speed ?? SPEED),
    log: recordingLog(errors),
    pages: false,
    connectionLimits: options.limits ?? {},
    ...(options.mounts && { mounts: options.mounts }),
    ...(options.store && {
      stores: {
        rooms: options.store,
        plans: new MemoryPlanStore(),
        people: NO_PEOPLE,
        signOuts: new MemorySignOutStore(),
        sessions: new NoSessionStore(),
        keepsakes: NO_KEEPSAKES,
        probeWriting: async () => undefined,
        release: async () => undefined,
      },
    }),
  });
  const origin = `http://127.0.0.1:${server.port}`;
  const clients = new Clients(origin, server.key);
  const test: TestServer = {
    server,
    origin,
    folder,
    databaseUrl: environment.databaseUrl,
    clients,
    errors,
    async close() {
      if (!running.delete(test)) return;
      clients.close();
      await server.close();
      temporary?.remove();
    },
  };
  running.add(test);
  return test;
}

function recordingLog(errors: string[]): Log {
  return pino({ level: 'warn', base: null }, { write: (line: string) => void errors.push(line) });
}
