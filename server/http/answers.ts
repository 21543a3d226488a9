import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Sentence } from '#core/words/messages';
import { wordsFor } from './page-language';

/** Short answers that are no pages. */

export function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { Location: location }).end();
}

/** To whoever asks, in their language: a browser shows it as it is. */
export function sendSentence(
  { headers }: IncomingMessage,
  response: ServerResponse,
  status: number,
  told: Sentence,
): void {
  const words = wordsFor(headers);
  response.setHeader('Content-Language', words.language);
  response.setHeader('Vary', 'accept-language, cookie');
  sendText(response, status, words.tell(told));
}

/** To a program that watches this server. Whatever a person may read goes by `sendSentence`. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

export function sendJson(
  { method }: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: unknown,
): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(method === 'HEAD' ? undefined : JSON.stringify(body));
}
