import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';

const PATIENCE_MS = 15_000;

/** What the wire carries, read as loosely as a test needs. */
type Message = Record<string, unknown>;
export interface View {
  readonly phase: {
    readonly kind: string;
    readonly round?: { readonly number: number };
    readonly picked?: number;
  };
}

/**
 * A page of version 0fec7e4, which spoke protocol 2, or of one that came later. It takes nothing from today's code: what
 * it sends stays as it was then.
 */
export class OldPage {
  view: View | null = null;
  you: Message | null = null;
  /** Of the latest frame of a run; -1 before the first. */
  step = -1;
  readonly #socket: Socket;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('view', (view: View) => {
      this.view = view;
    });
    socket.on('you', (you: Message) => {
      this.you = you;
    });
    socket.on('frame', (text: string) => {
      const [, sequence, , step] = JSON.parse(text);
      this.step = step;
      socket.emit('echo', sequence);
    });
  }

  static async student(
    origin: string,
    code: string,
    token: string,
    protocol = 2,
  ): Promise<OldPage> {
    const page = await OldPage.#open(origin, { protocol, role: 'student', code, token });
    await page.until(() => page.view !== null && page.you !== null);
    return page;
  }

  /** Of the present round; null in the lobby. */
  get roundNumber(): number | null {
    return this.view?.phase.round?.number ?? null;
  }

  /** With no code: the page that opens rooms. */
  static async instructor(
    origin: string,
    key: string,
    code: string | null,
    protocol = 2,
  ): Promise<OldPage> {
    const headers = { cookie: await OldPage.cookie(origin, key, protocol), origin };
    const page = await OldPage.#open(origin, { protocol, role: 'instructor', code }, headers);
    if (code !== null) await page.until(() => page.view !== null);
    return page;
  }

  /** Protocol 2 signed in by the address, later ones by a form. */
  static async cookie(origin: string, key: string, protocol = 3): Promise<string> {
    const answer = await (protocol === 2
      ? fetch(`${origin}/teach?key=${key}`, { redirect: 'manual' })
      : fetch(`${origin}/api/sign-in`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ key }),
        }));
    return answer.headers.get('set-cookie')!.split(';')[0]!;
  }

  static async #open(origin: string, auth: Message, extraHeaders: Record<string, string> = {}) {
    const socket = io(origin, {
      auth,
      extraHeaders,
      transports: ['websocket'],
      forceNew: true,
    });
    const page = new OldPage(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', reject);
    });
    return page;
  }

  /** Throws where the server refuses, unless it only asks for a moment's patience. */
  async send(command: Message): Promise<Message> {
    const id = randomBytes(8).toString('hex');
    for (;;) {
      const answer = await this.#socket
        .timeout(PATIENCE_MS)
        .emitWithAck('command', { id, ...command });
      if (answer.ok) return answer;
      if (answer.code !== 'busy') throw new Error(`${JSON.stringify(command)}: ${answer.message}`);
      await delay(500);
    }
  }

  inPhase(kind: string): Promise<void> {
    return this.until(() => this.view?.phase.kind === kind);
  }

  async until(check: () => boolean): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    while (!check()) {
      if (Date.now() > deadline)
        throw new Error(`never came: ${check} ${JSON.stringify(this.view)}`);
      await delay(10);
    }
  }

  close(): void {
    this.#socket.disconnect();
  }
}
