import { Readable } from 'node:stream';
import { wordsOfRequest } from '../../words/of-request';
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
export async function noSession(): Promise<Response> {
  const words = await wordsOfRequest();
  return new Response(`${words.say('review-files.no-session')}\n`, {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
