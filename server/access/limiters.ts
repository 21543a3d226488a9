import { type RateLimiterAbstract, RateLimiterMemory } from 'rate-limiter-flexible';

export interface Limit {
  /** By which it is kept apart from others, where several servers count together. */
  readonly name: string;
  readonly points: number;
  /** Seconds. */
  readonly duration: number;
}

/** Counts what is asked for, in this process or for all servers of a service. */
export type LimiterFor = (limit: Limit) => RateLimiterAbstract;

export const inMemory: LimiterFor = ({ points, duration }) =>
  new RateLimiterMemory({ points, duration });
