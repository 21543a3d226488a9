import { randomBytes } from 'node:crypto';
import type { Millis } from '#core/lesson/round';
import { OPERATOR, type Owner } from '#core/protocol/owner';
import type { TimeSource } from '../process/time-source';
import type { SignOutStore } from '../store/sign-out-store';
import { type InstructorKey, isEqual } from './instructor-key';
import type { People } from './people';

/** A month, then the key is asked for again. */
export const SESSION_MS: Millis = 30 * 24 * 3_600_000;
/** The moment at which it ends, a random part, whose it is where it isn't the operator's, and the signature of all. */
const VALUE = /^(([0-9a-z]{6,10})\.[0-9a-f]{32}(?:\.([0-9a-f-]{36}))?)\.([0-9a-f]{64})$/;

/** What a browser's cookie stands for. */
export interface SignedIn {
  /** By which it is ended. */
  readonly session: string;
  readonly owner: Owner;
}

/**
 * What a browser holds once its instructor has signed in. The server keeps nothing of it until somebody signs
 * out: then it remembers the session as ended for as long as it would have lasted.
 */
export class InstructorSessions {
  #ended = new Set<string>();

  constructor(
    private readonly key: InstructorKey,
    private readonly store: SignOutStore,
    private readonly time: TimeSource,
    /** Who is withdrawn, or has another key, has no session any more. */
    private readonly people: Pick<People, 'markOf'>,
  ) {}

  /** Reads who has signed out. To be called before anybody is let in. */
  async restore(): Promise<void> {
    this.#ended = new Set(await this.store.signedOut(this.time.date()));
  }

  /** The value of a new cookie. */
  begin(owner: Owner): string {
    const until = (this.time.date() + SESSION_MS).toString(36);
    const whose = owner === OPERATOR ? '' : `.${owner}`;
    const session = `${until}.${randomBytes(16).toString('hex')}${whose}`;
    return `${session}.${this.#signature(session, this.people.markOf(owner) ?? '')}`;
  }

  /** The session of a cookie's value; null where it is not ours, has ended or was signed out. */
  sessionOf(value: string): SignedIn | null {
    const [, session = '', until = '', owner = OPERATOR, signature = ''] = VALUE.exec(value) ?? [];
    const mark = this.people.markOf(owner);
    if (session === '' || mark === null) return null;
    if (!isEqual(signature, this.#signature(session, mark))) return null;
    if (Number.parseInt(until, 36) <= this.time.date()) return null;
    return this.isEnded(session) ? null : { session, owner };
  }

  /** Signs out. Once it resolves the session is worth nothing, also after a restart. */
  async end(session: string): Promise<void> {
    await this.store.signOut(session, this.time.date() + SESSION_MS);
    this.#ended.add(session);
  }

  isEnded(session: string): boolean {
    return this.#ended.has(session);
  }

  /** Another server has ended it. */
  noteEnded(session: string): void {
    this.#ended.add(session);
  }

  #signature(session: string, mark: string): string {
    return this.key.sign(`overshoot instructor ${session}${mark}`);
  }
}
