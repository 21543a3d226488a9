import type { RefusalCode } from '#core/protocol/refusal';
import { type StorageFault, storageFaultOf } from '../store/storage-fault';

/** Upper ends of the classes of `Durations`, milliseconds, rising. What took longer is in a class of its own. */
export const CLASS_ENDS_MS: readonly number[] = [
  1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000,
];

/** How many durations fell into each class: adding one takes some nanoseconds and no memory. */
export class Durations {
  readonly #counts: number[] = new Array(CLASS_ENDS_MS.length + 1).fill(0);
  #sum = 0;

  /** @param milliseconds at least 0 */
  add(milliseconds: number): void {
    let at = 0;
    while (at < CLASS_ENDS_MS.length && milliseconds > CLASS_ENDS_MS[at]!) at += 1;
    this.#counts[at]! += 1;
    this.#sum += milliseconds;
  }

  /** Of each class, and at last of what took longer than them all. */
  get counts(): readonly number[] {
    return this.#counts;
  }

  /** Milliseconds in all. */
  get sum(): number {
    return this.#sum;
  }
}

/** Without a batch since, somebody has to try again. */
const FAULT_LASTS_MS = 60_000;

/** What was refused: a connection, or a command that came by one. */
type RefusedKind = 'connection' | 'command';

/** What a server counts that is one of several. */
export class ClusterMeasures {
  /** Rooms that were another server's and have come to this one. */
  takeovers = 0;
  /** Commands that were passed on to the server that hosts their room. */
  forwarded = 0;
  /** Batches that were refused, as another server has their room. */
  refusedAppends = 0;
  /** When the leases were renewed last, by `performance.now()`. */
  renewedAt = performance.now();
  #publications = 0;
  #publishedBytes = 0;

  published(bytes: number): void {
    this.#publications += 1;
    this.#publishedBytes += bytes;
  }

  get publications(): number {
    return this.#publications;
  }

  get publishedBytes(): number {
    return this.#publishedBytes;
  }
}

/**
 * What one server counts of itself, to be read now and then. Nothing here is counted for each delivery of a message:
 * a frame to a thousand phones is one frame.
 */
export class ServerMeasures {
  /** How much later than its beat a frame of a run went out. */
  readonly frameLateness = new Durations();
  /** From a command's arrival to its answer. */
  readonly acknowledgements = new Durations();
  /** Of a batch of events, until it is on the disk. */
  readonly commits = new Durations();
  readonly #refusals: Readonly<Record<RefusedKind, Map<RefusalCode, number>>> = {
    connection: new Map(),
    command: new Map(),
  };
  #failedCommits = 0;
  #failure: { readonly fault: StorageFault; readonly at: number } | null = null;

  refused(what: RefusedKind, code: RefusalCode): void {
    const counts = this.#refusals[what];
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }

  refusals(what: RefusedKind): ReadonlyMap<RefusalCode, number> {
    return this.#refusals[what];
  }

  /** Batches that could not be stored. */
  get failedCommits(): number {
    return this.#failedCommits;
  }

  /**
   * What kept the last batch from the database: a disk that is nearly full has room for a look at it, not for a class.
   * null: nothing did, or that is longer ago than a minute, which mends no damage. An error that concerns one session is
   * no fault of it.
   */
  get commitFault(): StorageFault | null {
    const failure = this.#failure;
    if (failure === null || failure.fault === 'corrupt') return failure?.fault ?? null;
    return performance.now() - failure.at < FAULT_LASTS_MS ? failure.fault : null;
  }

  /** Times the commit of a batch, or counts that it failed. */
  async commit(store: () => Promise<void>): Promise<void> {
    const startedAt = performance.now();
    try {
      await this.notingFault(store);
    } catch (error) {
      this.#failedCommits += 1;
      throw error;
    }
    this.#failure = null;
    this.commits.add(performance.now() - startedAt);
  }

  /** Of what is stored beside the batches: a class that waits for it can't play either. */
  async notingFault(store: () => Promise<void>): Promise<void> {
    try {
      await store();
    } catch (error) {
      const fault = storageFaultOf(error);
      if (fault !== null) this.#failure = { fault, at: performance.now() };
      throw error;
    }
  }
}
