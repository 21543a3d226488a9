import type { RateLimiterAbstract } from 'rate-limiter-flexible';

/** Counts one use by this key. @returns whether it was still within the limit */
export async function isWithinLimit(limiter: RateLimiterAbstract, key: string): Promise<boolean> {
  try {
    await limiter.consume(key);
    return true;
  } catch (error) {
    // It rejects with how long to wait; an error is something else.
    if (error instanceof Error) throw error;
    return false;
  }
}
