import { pino } from 'pino';
import type { Environment } from './environment';

export type Log = pino.Logger;

/** To standard error, so that standard output stays with the addresses. Never a key, a token or a name. */
export function createLog(level: Environment['logLevel']): Log {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
}
