import { type ClientRequest, type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps, type RequestOptions } from 'node:https';
import type { Duplex } from 'node:stream';

/** A proxy that hasn’t answered by then holds up phones as well. */
const WITHIN_MS = 5_000;

export interface Answer {
  readonly status: number;
  readonly body: string;
  /** Where a redirection leads; null: it is none. */
  readonly location: string | null;
  /** When the certificate ends, ms since 1970; null: none was shown. */
  readonly certificateEndsAt: number | null;
}

/** An address of this product. @param path as if the server lived at the root of its origin, "/health" */
export function ownUrl(origin: string, basePath: string, path: string): URL {
  return new URL(basePath + path, origin);
}

/** Whether this product has answered at its `/health`, and is well. */
export function isHealthy({ status, body }: Answer): boolean {
  return status === 200 && body.trim() === '{"status":"ok"}';
}

/** GET. Rejects as Node does: with a `code` where the name, the connection or the certificate fails. */
export function ask(url: URL, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = begin(url, { headers }, reject);
    request.once('response', (response) => {
      const certificateEndsAt = endOfCertificate(response);
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
      });
      response.once('error', reject);
      response.once('end', () => {
        const { statusCode = 0, headers: sent } = response;
        const location = statusCode >= 300 && statusCode < 400 ? (sent.location ?? null) : null;
        resolve({ status: statusCode, body, location, certificateEndsAt });
      });
    });
    request.end();
  });
}

/** What an upgrade came to: the first message of the WebSocket, or the status of an answer without one. */
export type Upgraded = { readonly message: string } | { readonly status: number };

/** Asks for a WebSocket, as a browser does. Rejects as `ask` does, also where nothing comes. */
export function upgrade(url: URL, headers: Record<string, string>): Promise<Upgraded> {
  return new Promise((resolve, reject) => {
    const handshake = {
      Connection: 'Upgrade',
      Upgrade: 'websocket',
      'Sec-WebSocket-Version': '13',
      'Sec-WebSocket-Key': 'b3ZlcnNob290IGRvY3Rvcg==',
    };
    const request = begin(url, { headers: { ...headers, ...handshake } }, reject);
    request.once('response', (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0 });
    });
    request.once('upgrade', (_response, socket: Duplex, head: Buffer) => {
      const read = (bytes: Buffer) => {
        resolve({ message: textOf(bytes) });
        socket.destroy();
      };
      socket.on('error', reject);
      if (head.length > 0) read(head);
      else socket.once('data', read);
    });
    request.end();
  });
}

/** A frame from a server isn’t masked: two bytes, or four where it is longer than 125, and its text. */
function textOf(frame: Buffer): string {
  return frame.subarray(((frame[1] ?? 0) & 127) === 126 ? 4 : 2).toString('utf8');
}

function begin(url: URL, options: RequestOptions, reject: (error: unknown) => void): ClientRequest {
  const overWire = url.protocol === 'https:' ? overHttps : overHttp;
  const request = overWire(url, { ...options, agent: false });
  const late = setTimeout(() => {
    request.destroy(Object.assign(new Error('nothing came'), { code: 'ETIMEDOUT' }));
    reject(Object.assign(new Error('nothing came'), { code: 'ETIMEDOUT' }));
  }, WITHIN_MS);
  request.once('error', reject);
  request.once('close', () => clearTimeout(late));
  return request;
}

function endOfCertificate({ socket }: IncomingMessage): number | null {
  if (!('getPeerCertificate' in socket)) return null;
  const { getPeerCertificate } = socket as { getPeerCertificate(): { valid_to?: string } };
  const end = Date.parse(getPeerCertificate.call(socket).valid_to ?? '');
  return Number.isNaN(end) ? null : end;
}
