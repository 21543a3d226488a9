import type { WebSocket } from 'ws';
import { type BucketLimits, TokenBucket } from '#core/base/token-bucket';
import type { TimeSource } from '../process/time-source';
import type { SharedReading } from './shared-reading';
import type { RoomSocket } from './socket-types';
import { webSocketOf } from './web-socket-of';

type Connection = RoomSocket['conn'];

/** A message takes a token, and one more for every 4 KB. */
const BYTES_PER_TOKEN = 4_096;
const READING: BucketLimits = { most: 80, perSecond: 15 };
/** Pages of an instructor send plans of up to 60 KB. */
const INSTRUCTOR_READING: BucketLimits = { most: 800, perSecond: 100 };
/** Who is so deep in debt isn't read any more. */
const ENDED_AT = -400;

/**
 * How much is read of one connection. Whatever is sent beyond it stays in the network, where it costs its sender
 * and not the server; even a refusal would cost more.
 */
export class MessageMeter {
  #bucket: TokenBucket;
  #shareNow: () => SharedReading | null;

  /** @param strangers whom it shares with until it has turned out to be somebody's */
  constructor(
    private readonly connection: Connection,
    private readonly time: TimeSource,
    strangers: SharedReading,
  ) {
    this.#shareNow = () => strangers;
    this.#bucket = new TokenBucket(READING, time.now());
    connection.on('packet', ({ data }: { data?: unknown }) => this.#count(sizeOf(data)));
  }

  /** The connection has turned out to be an instructor's. */
  allowMore(): void {
    this.#bucket = new TokenBucket(INSTRUCTOR_READING, this.time.now());
    this.#shareNow = () => null;
  }

  /** @param shareNow asked at every message: a newcomer becomes a member */
  shareBy(shareNow: () => SharedReading): void {
    this.#shareNow = shareNow;
  }

  #count(bytes: number): void {
    const now = this.time.now();
    const tokens = 1 + bytes / BYTES_PER_TOKEN;
    this.#bucket.take(tokens, now);
    const share = this.#shareNow();
    share?.take(tokens);
    const level = this.#bucket.level(now);
    if (level >= 0 && share?.isSpent !== true) return;
    const socket = webSocketOf(this.connection);
    if (socket === null) this.#endPolling(level);
    // Not by a farewell: a connection that isn't read can't answer one.
    else if (level < ENDED_AT) socket.terminate();
    else if (!socket.isPaused) this.#pause(socket);
  }

  /** It can't be paused, so it isn't ended for what others send. */
  #endPolling(level: number): void {
    if (level < 0) this.connection.close(true);
  }

  #pause(socket: WebSocket): void {
    socket.pause();
    const resume = () => {
      const wait = this.#bucket.untilHolds(1, this.time.now());
      const share = this.#shareNow();
      if (wait > 0) this.time.after(wait, resume);
      else if (share === null) socket.resume();
      else share.whenLeft(() => socket.resume());
    };
    resume();
  }
}

function sizeOf(data: unknown): number {
  if (typeof data === 'string') return data.length;
  return data instanceof Uint8Array ? data.byteLength : 0;
}
