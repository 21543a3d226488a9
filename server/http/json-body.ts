import type { IncomingMessage, ServerResponse } from 'node:http';
import { failure, type Result, success } from '#core/base/result';
import type { OwnPages } from '../access/own-pages';
import { bodyBytes } from './body-bytes';

/** Whether a page of ours sends JSON. Not a form: another site's page can't send JSON without asking first. */
export function isOwnJson({ headers }: IncomingMessage, ownPages: OwnPages): boolean {
  return /^application\/json\b/.test(headers['content-type'] ?? '') && !ownPages.isForeign(headers);
}

/** @returns any JSON, or why there is none: more bytes than may be, or no JSON */
export async function readJsonBody(
  request: IncomingMessage,
  response: ServerResponse,
  mostBytes: number,
): Promise<Result<unknown, 'too-large' | 'malformed'>> {
  try {
    const bytes = await bodyBytes(request, mostBytes);
    if (bytes !== null) return success(JSON.parse(bytes.toString('utf8')));
  } catch {
    // Half a request is no JSON either.
    return failure('malformed');
  }
  // Whatever else is on its way isn't waited for.
  response.setHeader('Connection', 'close');
  return failure('too-large');
}
