import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { toldMessage } from '../store/told-message';
import type { Environment } from './environment';

export type Log = pino.Logger;

/**
 * To standard error: standard output is for the addresses. Never log a key, a token or a name, nor what somebody sent.
 * A line about a request has its `request`, one about a command its `command`: all that belong together can be found.
 * @param to in place of standard error
 */
export function createLog(
  level: Environment['logLevel'],
  to: pino.DestinationStream = pino.destination({ dest: 2, sync: true }),
): Log {
  return pino(
    { level, base: null, serializers: { err: (error: unknown) => toldError(error) } },
    to,
  );
}

/** An id by which the lines about one request are found. */
export function newRequestId(): string {
  return randomBytes(6).toString('hex');
}

interface ToldError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly stack: readonly string[];
  readonly cause?: ToldError;
}

/** How deep causes are told. */
const MOST_CAUSES = 3;

/** An error as a log may have it: without its other fields. */
function toldError(error: unknown, depth = 0): ToldError {
  const message = toldMessage(error);
  if (!(error instanceof Error)) return { type: typeof error, message, stack: [] };
  const { stack = '', cause } = error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    type: error.name === 'Error' ? error.constructor.name : error.name,
    message,
    ...(code !== undefined && { code }),
    // The stack begins with the message.
    stack: stack.split('\n').flatMap((line) => (/^\s+at /.test(line) ? [line.trim()] : [])),
    ...(cause instanceof Error && depth < MOST_CAUSES && { cause: toldError(cause, depth + 1) }),
  };
}
