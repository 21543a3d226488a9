import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyBytes } from './body-bytes';

/** The fields of a posted form; null: it is none, is longer than so many bytes, or broke off. */
export async function readFormBody(
  request: IncomingMessage,
  response: ServerResponse,
  mostBytes: number,
): Promise<URLSearchParams | null> {
  const isForm = /^application\/x-www-form-urlencoded\b/.test(
    request.headers['content-type'] ?? '',
  );
  const bytes = isForm ? await bodyBytes(request, mostBytes).catch(() => null) : null;
  if (bytes !== null) return new URLSearchParams(bytes.toString('utf8'));
  // Whatever else is on its way isn't waited for.
  response.setHeader('Connection', 'close');
  return null;
}
