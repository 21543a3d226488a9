import { createHash, randomBytes } from 'node:crypto';

/** The field of the address that carries the secret. */
export const ONCE = 'once';
/** More than these are not kept: the oldest stops working. */
const KEPT = 20;

export interface OnceLinkSharing {
  /** To the other servers of the service: there is a link more, or less. */
  readonly made: (hash: string) => void;
  readonly used: (hash: string) => void;
}

const ALONE: OnceLinkSharing = { made: () => undefined, used: () => undefined };

/**
 * Links that sign an instructor in and work once: what stays of one in a history or in a proxy's log is
 * worth nothing. They last as long as the process.
 */
export class OnceLinks {
  /** Hashes, oldest first: looking one up takes a time that tells nothing of it. */
  readonly #open = new Set<string>();

  constructor(private readonly sharing = ALONE) {}

  /** @returns the path of a new link */
  path(): string {
    const secret = randomBytes(18).toString('base64url');
    this.note(hashOf(secret));
    this.sharing.made(hashOf(secret));
    return `/teach?${ONCE}=${secret}`;
  }

  /** One that another server has made. */
  note(hash: string): void {
    this.#open.add(hash);
    for (const oldest of this.#open) {
      if (this.#open.size <= KEPT) break;
      this.#open.delete(oldest);
    }
  }

  /** One that was used at another server. */
  forget(hash: string): void {
    this.#open.delete(hash);
  }

  /** Uses it up. @returns whether it was still good */
  take(secret: string): boolean {
    const isGood = this.#open.delete(hashOf(secret));
    if (isGood) this.sharing.used(hashOf(secret));
    return isGood;
  }
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
