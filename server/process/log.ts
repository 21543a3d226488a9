import { pino } from 'pino';
import type { Environment } from './environment';

export type Log = pino.Logger;

/** To standard error: standard output is for the addresses. Never log a key, a token or a name. */
export function createLog(level: Environment['logLevel']): Log {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
}
