import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressList } from '../process/address-list';
import type { Forwarded } from '../process/forwarded';
import { toldMessage } from '../store/told-message';
import { sendText } from './answers';
import type { Metrics } from './metrics';

/** Whoever asks more often than this hears what the last one heard, milliseconds: a look at the database is a write. */
const LOOK_EVERY_MS = 1_000;

export interface ProbeParts {
  /** Who may ask. */
  readonly from: AddressList;
  readonly forwarded: Pick<Forwarded, 'remoteAddressOf' | 'isFromUnknown'>;
}

/** What is there once the server has its parts. */
export interface Probed {
  readonly metrics: Metrics;
  /** Writes to the database. @returns why nothing can be stored there, as a sentence; null: it can */
  readonly fault: () => Promise<string | null>;
}

const PATHS = ['/healthz', '/readyz', '/metrics'] as const;
type ProbePath = (typeof PATHS)[number];

/**
 * What a machine asks that watches this one: whether the process lives, whether a class can play, and what is measured.
 * To others these addresses are like any that lead nowhere.
 */
export class Probes {
  #probed: Probed | null = null;
  #isStopping = false;
  #looked: { readonly at: number; readonly fault: Promise<string | null> } | null = null;

  constructor(private readonly parts: ProbeParts) {}

  /** The rooms are restored: a class can play. */
  ready(probed: Probed): void {
    this.#probed = probed;
  }

  /** A class would be turned away from now on. */
  stopping(): void {
    this.#isStopping = true;
  }

  /** @returns whether this answers the request; it does so also before there are any rooms */
  answers(request: IncomingMessage, response: ServerResponse): boolean {
    const path = PATHS.find((one) => one === request.url?.split('?', 1)[0]);
    if (path === undefined || !isReading(request) || !this.#mayAsk(request)) return false;
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    this.#answer(path, response).catch((error: unknown) => {
      if (!response.headersSent) sendText(response, 500, toldMessage(error));
    });
    return true;
  }

  async #answer(path: ProbePath, response: ServerResponse): Promise<void> {
    if (path === '/healthz') return sendText(response, 200, 'ok');
    if (path === '/readyz') {
      const objection = await this.#objection();
      return sendText(response, objection === null ? 200 : 503, objection ?? 'ok');
    }
    if (this.#probed === null) return sendText(response, 503, STARTING);
    const { metrics } = this.#probed;
    const text = await metrics.text();
    response.writeHead(200, { 'Content-Type': metrics.contentType }).end(text);
  }

  async #objection(): Promise<string | null> {
    if (this.#isStopping) return 'The server is stopping.';
    if (this.#probed === null) return STARTING;
    const now = performance.now();
    if (this.#looked === null || now - this.#looked.at >= LOOK_EVERY_MS) {
      this.#looked = { at: now, fault: this.#probed.fault() };
    }
    return this.#looked.fault;
  }

  #mayAsk(request: IncomingMessage): boolean {
    const { from, forwarded } = this.parts;
    return !forwarded.isFromUnknown(request) && from.includes(forwarded.remoteAddressOf(request));
  }
}

const STARTING = 'The server is starting: its rooms are not restored yet.';

function isReading({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}
