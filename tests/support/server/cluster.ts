import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startBalancer } from '../../../server/cli/cluster/balancer';
import { type ChildServer, childServer } from './child';
import { Clients } from './clients';
import { clusterLacks } from './cluster-lacks';
import { postgresFolder, startPostgres } from './postgresql';
import { redisProgram, startRedis } from './redis';

const KEY = 'the-key-of-all-the-nodes';

export interface ClusterNode {
  readonly server: ChildServer;
  /** Of clients that are at this server. */
  readonly clients: Clients;
}

/** PostgreSQL and Redis for the tests of a file. */
export async function startServices() {
  if (postgresFolder === null || redisProgram === null) throw new Error(clusterLacks ?? '');
  const [postgres, redis] = await Promise.all([
    startPostgres(postgresFolder),
    startRedis(redisProgram),
  ]);
  return {
    postgres,
    redis,
    close: async () => void (await Promise.all([postgres.close(), redis.close()])),
  };
}

export type Services = Awaited<ReturnType<typeof startServices>>;

/** Servers of one service, each in a process of its own, and a balancer before them. */
export async function startNodes({ postgres, redis }: Services, count: number, speed = 1) {
  const databaseUrl = await postgres.database();
  const folders = Array.from({ length: count }, () =>
    mkdtempSync(path.join(os.tmpdir(), 'overshoot-')),
  );
  const start = (nth: number, port = 0) =>
    childServer(folders[nth]!, speed, port, {
      DATABASE_URL: databaseUrl,
      REDIS_URL: redis.url,
      INSTRUCTOR_KEY: KEY,
    });
  const servers = await Promise.all(folders.map((_, nth) => start(nth)));
  const nodes: ClusterNode[] = servers.map((server) => ({
    server,
    clients: new Clients(`http://127.0.0.1:${server.port}`, KEY),
  }));
  const balancer = await startBalancer(servers.map(({ port }) => port));
  const anywhere = new Clients(`http://127.0.0.1:${balancer.port}`, KEY);
  return {
    databaseUrl,
    nodes,
    /** Of clients that are led to one of the servers. */
    anywhere,
    /** A server of this folder and port once more. */
    async again(nth: number): Promise<void> {
      const server = await start(nth, nodes[nth]!.server.port);
      nodes[nth] = { server, clients: nodes[nth]!.clients };
    },
    async close(): Promise<void> {
      anywhere.close();
      for (const { clients } of nodes) clients.close();
      balancer.close();
      await Promise.all(nodes.map(({ server }) => server.end('SIGKILL')));
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What a server says of itself, by the name of the metric. */
export async function metricsOf({ server }: ClusterNode): Promise<ReadonlyMap<string, number>> {
  const text = await (await fetch(`http://127.0.0.1:${server.port}/metrics`)).text();
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const at = line.lastIndexOf(' ');
      return [line.slice(0, at), Number(line.slice(at + 1))];
    }),
  );
}
