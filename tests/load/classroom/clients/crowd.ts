import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { CONNECT_WITHIN_MS, reconnectDelay } from '#core/protocol/back-off';
import type { ClientCommand } from '#core/protocol/commands';
import { type Collected, collect } from './collected';
import { type Dragged, type Dragging, dragAll } from './drag';
import { LoadPhone } from './phone';

/** How many keep all they were told, for the bare servers to say again: the median one's is used. */
const SCRIBES = 15;

export interface CrowdOptions {
  readonly origin: string;
  /** Of one room, or of several, to which the phones are dealt in turn. */
  readonly codes: readonly string[];
  readonly count: number;
  /** 0 to 1: those who poll instead of having a WebSocket. */
  readonly pollingShare: number;
}

export interface Answered {
  /** Milliseconds from sending to the acknowledgement. */
  readonly latencies: Float64Array;
  /** By code: how many were refused. */
  readonly refusals: Readonly<Record<string, number>>;
}

/** The phones of one class before one server. */
export class Crowd {
  readonly phones: readonly LoadPhone[];
  readonly #polling: readonly LoadPhone[];
  readonly #direct: readonly LoadPhone[];
  #inputs = 0;
  #returns: number[] = [];

  constructor({ origin, codes, count, pollingShare }: CrowdOptions) {
    const polling = Math.ceil(pollingShare * count);
    this.phones = Array.from({ length: count }, (_, at) => {
      const code = codes[at % codes.length];
      return new LoadPhone({
        destination: { origin, headers: {} },
        auth: {
          role: 'student',
          code,
          token: randomBytes(16).toString('hex'),
          ...(at < polling && { polls: true }),
        },
        isPolling: at < polling,
        isScribe: at >= polling && at < polling + SCRIBES,
      });
    });
    this.#polling = this.phones.slice(0, polling);
    this.#direct = this.phones.slice(polling);
  }

  /** @returns milliseconds that each took */
  async connect(withinMs: number): Promise<Float64Array> {
    const all = this.phones.map(async (phone) => {
      await delay(Math.random() * withinMs);
      return timed(() => phone.connect());
    });
    return Float64Array.from(await Promise.all(all));
  }

  async join(withinMs: number): Promise<Answered> {
    return this.#send(withinMs, (at) => {
      return { type: 'join', id: commandId(), name: `Learner ${at}` };
    });
  }

  async pick(round: number, withinMs: number): Promise<Answered> {
    const number = ++this.#inputs;
    return this.#send(withinMs, () => {
      const learningRate = 10 ** (Math.random() * 4 - 3);
      return { type: 'pick', id: commandId(), round, number, learningRate, prediction: null };
    });
  }

  drag(dragging: Dragging): Promise<Dragged> {
    const first = this.#inputs + 1;
    this.#inputs += Math.ceil(dragging.forMs / dragging.everyMs) + 1;
    return dragAll(this.phones, dragging, first);
  }

  restart(): void {
    for (const { heard } of this.phones) heard.restart();
  }

  collect(): { readonly direct: Collected; readonly polling: Collected } {
    return { direct: collect(this.#direct), polling: collect(this.#polling) };
  }

  /** @returns when the last one did, by `Date.now()` */
  async reach(phase: string): Promise<number> {
    while (this.phones.some((phone) => phone.phase !== phase)) await delay(5);
    return performance.timeOrigin + performance.now();
  }

  /** From now on whoever loses the connection comes back, as the product does. */
  persevere(): void {
    this.#returns = [];
    for (const phone of this.phones) {
      phone.onLost = () => {
        phone.onLost = null;
        void this.#return(phone, 0);
      };
    }
  }

  /** Once all are back. @returns when each had its view, by `Date.now()` */
  async returns(): Promise<Float64Array> {
    while (this.#returns.length < this.phones.length) await delay(20);
    return Float64Array.from(this.#returns);
  }

  /** They may connect again. */
  leave(): void {
    for (const phone of this.phones) {
      phone.onLost = null;
      phone.close();
    }
  }

  async #return(phone: LoadPhone, attempt: number): Promise<void> {
    await delay(reconnectDelay(attempt, Math.random()));
    phone.onView = () => {
      phone.onView = null;
      this.#returns.push(performance.timeOrigin + performance.now());
    };
    const tooLate = setTimeout(() => phone.close(), CONNECT_WITHIN_MS);
    const isSeated = await phone.connect().then(
      () => true,
      () => false,
    );
    clearTimeout(tooLate);
    if (!isSeated) await this.#return(phone, attempt + 1);
  }

  async #send(withinMs: number, command: (at: number) => ClientCommand): Promise<Answered> {
    const refusals: Record<string, number> = {};
    const all = this.phones.map(async (phone, at) => {
      await delay(Math.random() * withinMs);
      return timed(async () => {
        const answer = await phone.send(command(at));
        if (!answer.ok) refusals[answer.code] = (refusals[answer.code] ?? 0) + 1;
      });
    });
    return { latencies: Float64Array.from(await Promise.all(all)), refusals };
  }
}

function commandId(): string {
  return randomBytes(8).toString('hex');
}

async function timed(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
