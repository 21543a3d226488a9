import type { IncomingMessage, ServerResponse } from 'node:http';
import { failure, type Result, success } from '#core/base/result';
import type { OwnPages } from '../access/own-pages';

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
    const bytes = await bytesOf(request, mostBytes);
    if (bytes !== null) return success(JSON.parse(bytes.toString('utf8')));
  } catch {
    // Half a request is no JSON either.
    return failure('malformed');
  }
  // Whatever else is on its way isn't waited for.
  response.setHeader('Connection', 'close');
  return failure('too-large');
}

/** null: there are more than so many. */
async function bytesOf(request: IncomingMessage, most: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > most) return null;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    length += part.length;
    if (length > most) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
