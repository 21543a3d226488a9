import { TokenBucket } from '#core/base/token-bucket';
import { type CommandShare, SHARES } from '#core/room/limits';
import type { TimeSource } from '../process/time-source';

/** Of each second, for all together who haven't joined. */
const STRANGERS_MS = { most: 250, perSecond: 250 };
/** Milliseconds of work that take one token more: usual commands take a tenth of it. */
const MS_PER_TOKEN = 5;
/** Senders that are remembered between their commands; forgetting one fills its share again. */
const REMEMBERED = 20_000;

/** A sender's, from `CommandTurns.laneOf`. */
export interface Lane {
  readonly share: CommandShare;
  readonly bucket: TokenBucket;
  readonly waiting: { readonly cost: number; readonly go: () => void }[];
  /** Commands that have had their turn and are not answered yet. */
  inFlight: number;
  /** Whether the first that waits is waiting for time or for other strangers. */
  isQueued: boolean;
  /** There may be another one of its sender by now. */
  isForgotten: boolean;
}

export type ShareHolder = keyof typeof SHARES;

/**
 * Each sender's share of the server: what is beyond it waits, and what is far beyond it is refused unread. Who
 * hasn't joined a room shares a part of the time with all others who haven't, one command of each in turn: so
 * that many of them only wait for each other.
 */
export class CommandTurns {
  readonly #lanes = new Map<string, Lane>();
  readonly #strangers: TokenBucket;
  /** Strangers whose turn has come, one command of each. */
  readonly #queue: (() => void)[] = [];
  #isPumping = false;

  constructor(private readonly time: TimeSource) {
    this.#strangers = new TokenBucket(STRANGERS_MS, time.now());
  }

  /** Whoever keeps it looks at `isForgotten` before each use: finding it takes longer than the turn. */
  laneOf(sender: string, standing: ShareHolder): Lane {
    const key = `${standing} ${sender}`;
    const known = this.#lanes.get(key);
    if (known !== undefined) return known;
    if (this.#lanes.size >= REMEMBERED) this.#forget();
    const share = SHARES[standing];
    const bucket = new TokenBucket(share, this.time.now());
    const states = { inFlight: 0, isQueued: false, isForgotten: false };
    const lane: Lane = { share, bucket, waiting: [], ...states };
    this.#lanes.set(key, lane);
    return lane;
  }

  /** @returns a promise of the turn; null: the sender has too many waiting already */
  ask(lane: Lane, cost: number): Promise<void> | null {
    const held = Math.max(0, Math.floor(lane.bucket.level(this.time.now()) / cost));
    if (lane.waiting.length >= held + lane.share.waiting) return null;
    return new Promise((resolve) => {
      lane.waiting.push({ cost, go: resolve });
      this.#advance(lane);
    });
  }

  /** To be called once for every turn, when the command is answered. */
  done(lane: Lane): void {
    lane.inFlight -= 1;
    this.#advance(lane);
  }

  /** Charges what a command took of the event loop. */
  spent({ share, bucket }: Lane, milliseconds: number): void {
    const now = this.time.now();
    bucket.take(milliseconds / MS_PER_TOKEN, now);
    if (share === SHARES.stranger) this.#strangers.take(milliseconds, now);
  }

  /** The first that waits in a lane goes as soon as those before it are answered and its share allows. */
  #advance(lane: Lane): void {
    const { bucket, share, waiting } = lane;
    const [first] = waiting;
    if (first === undefined || lane.isQueued || lane.inFlight >= share.parallel) return;
    const wait = bucket.untilHolds(first.cost, this.time.now());
    if (wait > 0) {
      lane.isQueued = true;
      this.time.after(wait, () => {
        lane.isQueued = false;
        this.#advance(lane);
      });
      return;
    }
    const go = () => {
      lane.isQueued = false;
      lane.inFlight += 1;
      waiting.shift();
      bucket.take(first.cost, this.time.now());
      first.go();
      this.#advance(lane);
    };
    if (share !== SHARES.stranger) go();
    else {
      lane.isQueued = true;
      this.#queueUp(go);
    }
  }

  #queueUp(go: () => void): void {
    this.#queue.push(go);
    if (!this.#isPumping) this.#pump();
  }

  #pump(): void {
    const wait = this.#strangers.untilHolds(1, this.time.now());
    this.#isPumping = this.#queue.length > 0;
    if (!this.#isPumping) return;
    if (wait > 0) {
      this.time.after(wait, () => this.#pump());
      return;
    }
    this.#queue.shift()?.();
    // What it costs is known once it has run.
    setImmediate(() => this.#pump());
  }

  #forget(): void {
    const now = this.time.now();
    for (const [key, lane] of this.#lanes) {
      const isIdle = lane.waiting.length === 0 && lane.inFlight === 0;
      if (!isIdle || lane.bucket.level(now) < lane.share.most) continue;
      lane.isForgotten = true;
      this.#lanes.delete(key);
    }
  }
}
