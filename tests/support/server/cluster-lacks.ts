import { NEEDS_POSTGRES, postgresFolder } from './postgresql';
import { NEEDS_REDIS, redisProgram } from './redis';

/** Why several servers can't be tested here; null: they can. */
export const clusterLacks =
  postgresFolder === null ? NEEDS_POSTGRES : redisProgram === null ? NEEDS_REDIS : null;
