import { Readable } from 'node:stream';
import { disposition, type NamedSession } from './disposition';

/** An answer that is saved, and sent as it is made. */
export function download(
  session: NamedSession,
  { type, ending }: { readonly type: string; readonly ending: string },
  parts: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): Response {
  const stream = Readable.from(parts, { objectMode: false });
  return new Response(Readable.toWeb(stream) as ReadableStream, {
    headers: {
      'content-type': type,
      'content-disposition': disposition(session, ending),
      'cache-control': 'no-store',
    },
  });
}

/** Of a session that is gone, or never was. */
export function noSession(): Response {
  return new Response('There is no such session.\n', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
