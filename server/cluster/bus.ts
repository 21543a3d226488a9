import { Redis } from 'ioredis';
import type { Millis } from '#core/lesson/round';
import type { Log } from '../process/log';
import type { ClusterMeasures } from '../process/measures';

/** The wait before a lost connection is tried again, each time. */
const AGAIN_MS: Millis = 250;
const CONNECT_MS: Millis = 2_000;
/** A connection is looked at so often, and one without an answer for so long is lost. */
const PING_MS: Millis = 1_000;
const SILENT_MS: Millis = 3_000;

/** What is heard on a channel, in the order in which its senders said it. */
export type Hear = (text: string) => void;

/** By which servers speak to each other. It may lose what is said while Redis is away, and says when it is back. */
export interface Bus {
  /** @returns how many listen; null: it was lost */
  publish(channel: string, text: string): Promise<number | null>;
  /** Listens, now or as soon as Redis is back. @returns whether it does already */
  subscribe(channel: string, hear: Hear): Promise<boolean>;
  unsubscribe(channel: string): void;
  /** Redis was away: whatever was said may be lost. */
  onReturn(callback: () => void): void;
}

/** Channels of Redis, by two connections: who listens by one can say nothing. */
export class RedisBus implements Bus {
  /** For counting limits as well. */
  readonly client: Redis;
  readonly #ear: Redis;
  readonly #heard = new Map<string, Hear>();
  readonly #returned: (() => void)[] = [];
  readonly #ping: NodeJS.Timeout;
  #isDown = false;

  /** @param prefix of all channels: several services may share one Redis */
  private constructor(
    url: string,
    private readonly prefix: string,
    private readonly measures: ClusterMeasures,
    private readonly log: Log,
  ) {
    this.client = connectionTo(url);
    this.#ear = connectionTo(url);
    this.#ear.on('message', (channel: string, text: string) => this.#heard.get(channel)?.(text));
    for (const connection of [this.client, this.#ear]) {
      // Its end says more.
      connection.on('error', () => undefined);
      connection.on('close', () => this.#lost());
      connection.on('ready', () => void this.#regained());
    }
    this.#ping = setInterval(() => {
      for (const connection of [this.client, this.#ear]) connection.ping().catch(() => undefined);
    }, PING_MS);
  }

  /** Rejects where Redis can't be reached. */
  static async connect(
    url: string,
    prefix: string,
    measures: ClusterMeasures,
    log: Log,
  ): Promise<RedisBus> {
    const bus = new RedisBus(url, prefix, measures, log);
    try {
      await Promise.all([bus.client.connect(), bus.#ear.connect()]);
      return bus;
    } catch (error) {
      bus.close();
      throw error;
    }
  }

  async publish(channel: string, text: string): Promise<number | null> {
    this.measures.published(text.length);
    return this.client.publish(this.prefix + channel, text).catch(() => null);
  }

  async subscribe(channel: string, hear: Hear): Promise<boolean> {
    this.#heard.set(this.prefix + channel, hear);
    return this.#ear.subscribe(this.prefix + channel).then(
      () => true,
      () => false,
    );
  }

  unsubscribe(channel: string): void {
    this.#heard.delete(this.prefix + channel);
    this.#ear.unsubscribe(this.prefix + channel).catch(() => undefined);
  }

  onReturn(callback: () => void): void {
    this.#returned.push(callback);
  }

  close(): void {
    clearInterval(this.#ping);
    for (const connection of [this.client, this.#ear]) {
      connection.removeAllListeners('close');
      connection.disconnect();
    }
  }

  #lost(): void {
    if (!this.#isDown)
      this.log.error(
        'Redis can not be reached: who is on the server that hosts a room goes on, others wait for it',
      );
    this.#isDown = true;
  }

  async #regained(): Promise<void> {
    if (this.client.status !== 'ready' || this.#ear.status !== 'ready' || !this.#isDown) return;
    try {
      if (this.#heard.size > 0) await this.#ear.subscribe(...this.#heard.keys());
    } catch {
      // Lost again: the next return does it.
      return;
    }
    this.#isDown = false;
    this.log.warn('Redis is back');
    for (const callback of this.#returned) callback();
  }
}

function connectionTo(url: string): Redis {
  return new Redis(url, {
    lazyConnect: true,
    connectTimeout: CONNECT_MS,
    socketTimeout: SILENT_MS,
    retryStrategy: () => AGAIN_MS,
    // What can't be said now is said anew, or is of no use later.
    enableOfflineQueue: false,
    autoResubscribe: false,
    maxRetriesPerRequest: 0,
    connectionName: 'overshoot',
  });
}
