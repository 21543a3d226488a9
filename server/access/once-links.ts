import { createHash, randomBytes } from 'node:crypto';
import type { Owner } from '#core/protocol/owner';

/** The field of the address that carries the secret. */
export const ONCE = 'once';
/** More than these are not kept: the oldest stops working. */
const KEPT = 20;

export interface OnceLinkSharing {
  /** To the other servers of the service: there is a link more, or less. */
  readonly made: (hash: string, owner: Owner) => void;
  readonly used: (hash: string) => void;
}

const ALONE: OnceLinkSharing = { made: () => undefined, used: () => undefined };

/**
 * Links that sign an instructor in and work once: what stays of one in a history or in a proxy's log is
 * worth nothing. They last as long as the process.
 */
export class OnceLinks {
  /** Whom each signs in, by its hash, oldest first: looking one up takes a time that tells nothing of it. */
  readonly #open = new Map<string, Owner>();

  constructor(private readonly sharing = ALONE) {}

  /** @returns the path of a new link */
  path(owner: Owner): string {
    const secret = randomBytes(18).toString('base64url');
    this.note(hashOf(secret), owner);
    this.sharing.made(hashOf(secret), owner);
    return `/teach?${ONCE}=${secret}`;
  }

  /** One that another server has made. */
  note(hash: string, owner: Owner): void {
    this.#open.set(hash, owner);
    for (const oldest of this.#open.keys()) {
      if (this.#open.size <= KEPT) break;
      this.#open.delete(oldest);
    }
  }

  /** One that was used at another server. */
  forget(hash: string): void {
    this.#open.delete(hash);
  }

  /** Those of somebody who is withdrawn, or has another key. */
  forgetOf(owner: Owner): void {
    for (const [hash, one] of this.#open) if (one === owner) this.#open.delete(hash);
  }

  /** Uses it up. @returns whom it signs in; null: it is of no use, or no longer */
  take(secret: string): Owner | null {
    const hash = hashOf(secret);
    const owner = this.#open.get(hash) ?? null;
    if (this.#open.delete(hash)) this.sharing.used(hash);
    return owner;
  }
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
