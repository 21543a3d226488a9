import { createHash, randomBytes } from 'node:crypto';

/** The field of the address that carries the secret. */
export const ONCE = 'once';
/** More than these are not kept: the oldest stops working. */
const KEPT = 20;

/**
 * Links that sign an instructor in and work once: what stays of one in a history or in a proxy's log is
 * worth nothing. They last as long as the process.
 */
export class OnceLinks {
  /** Hashes, oldest first: looking one up takes a time that tells nothing of it. */
  readonly #open = new Set<string>();

  /** @returns the path of a new link */
  path(): string {
    const secret = randomBytes(18).toString('base64url');
    this.#open.add(hashOf(secret));
    for (const oldest of this.#open) {
      if (this.#open.size <= KEPT) break;
      this.#open.delete(oldest);
    }
    return `/teach?${ONCE}=${secret}`;
  }

  /** Uses it up. @returns whether it was still good */
  take(secret: string): boolean {
    return this.#open.delete(hashOf(secret));
  }
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
