import { type OwnRedis, startOwnRedis } from '../../../server/cli/cluster/own-redis';
import { findRedis } from '../../../server/cli/redis.mjs';
import { freePort } from '../free-port';

/** The program; null: it isn't installed. */
export const redisProgram = findRedis();

export const NEEDS_REDIS = 'it needs Redis, which Debian has as redis-server';

/** A server of our own, on a port of its own and in a temporary folder. */
export async function startRedis(program: string): Promise<OwnRedis> {
  return startOwnRedis(program, await freePort());
}
