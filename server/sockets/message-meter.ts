import type { WebSocket } from 'ws';
import { type BucketLimits, TokenBucket } from '#core/base/token-bucket';
import type { TimeSource } from '../process/time-source';
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

  constructor(
    private readonly connection: Connection,
    private readonly time: TimeSource,
  ) {
    this.#bucket = new TokenBucket(READING, time.now());
    connection.on('packet', ({ data }: { data?: unknown }) => this.#count(sizeOf(data)));
  }

  /** The connection has turned out to be an instructor's. */
  allowMore(): void {
    this.#bucket = new TokenBucket(INSTRUCTOR_READING, this.time.now());
  }

  #count(bytes: number): void {
    const now = this.time.now();
    this.#bucket.take(1 + bytes / BYTES_PER_TOKEN, now);
    const level = this.#bucket.level(now);
    if (level >= 0) return;
    const socket = webSocketOf(this.connection);
    if (socket === null) this.connection.close(true);
    // Not by a farewell: a connection that isn't read can't answer one.
    else if (level < ENDED_AT) socket.terminate();
    else if (!socket.isPaused) this.#pause(socket);
  }

  #pause(socket: WebSocket): void {
    socket.pause();
    const resume = () => {
      const wait = this.#bucket.untilHolds(1, this.time.now());
      if (wait > 0) this.time.after(wait, resume);
      else socket.resume();
    };
    resume();
  }
}

function sizeOf(data: unknown): number {
  if (typeof data === 'string') return data.length;
  return data instanceof Uint8Array ? data.byteLength : 0;
}
