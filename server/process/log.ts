import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
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

/**
 * An error as a log may have it: without its other fields, and, of one of Prisma's, only the end of the message. Before
 * that it quotes the call with its values, names among them.
 */
function toldError(error: unknown, depth = 0): ToldError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'no error', stack: [] };
  const { message, stack = '', cause } = error;
  const type = error.name === 'Error' ? error.constructor.name : error.name;
  const isQuoting = type.startsWith('PrismaClient');
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    type,
    message: isQuoting
      ? (message
          .trim()
          .split(/\n\s*\n/)
          .at(-1) ?? '')
      : message,
    ...(code !== undefined && { code }),
    // The stack begins with the message.
    stack: stack.split('\n').flatMap((line) => (/^\s+at /.test(line) ? [line.trim()] : [])),
    ...(cause instanceof Error && depth < MOST_CAUSES && { cause: toldError(cause, depth + 1) }),
  };
}
