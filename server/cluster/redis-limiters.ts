import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import type { LimiterFor } from '../access/limiters';

/** Counted for all servers together; while Redis is away each counts for itself. */
export function redisLimiters(client: Redis, prefix: string): LimiterFor {
  return ({ name, points, duration }) =>
    new RateLimiterRedis({
      storeClient: client,
      keyPrefix: `${prefix}limit:${name}`,
      points,
      duration,
      rejectIfRedisNotReady: true,
      insuranceLimiter: new RateLimiterMemory({ points, duration }),
    });
}
