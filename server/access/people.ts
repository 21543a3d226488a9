import type { Owner } from '#core/protocol/owner';
import { OPERATOR } from '#core/protocol/owner';
import type { PeopleStore } from '../store/people-store';
import { hashOfMadeKey } from './instructor-key';

/** The instructors of this server beside its operator: who they are by now, and which rooms they may lead. */
export class People {
  /** Their ids, by the hash of their key: looking one up takes a time that tells nothing of it. */
  #byKey: ReadonlyMap<string, Owner> = new Map();
  /** The hash of each one's key. */
  #keys: ReadonlyMap<Owner, string> = new Map();

  constructor(private readonly store: Pick<PeopleStore, 'all' | 'leads' | 'adoptOrphans'>) {}

  /** Reads who they are, also after that has changed. To be called before anybody is let in. */
  async look(): Promise<void> {
    const people = await this.store.all();
    // Nobody has left anything where nobody else was ever seen: then nothing more is read.
    if (this.#keys.size + people.length > 0) await this.store.adoptOrphans();
    this.#byKey = new Map(people.map(({ id, keyHash }) => [keyHash, id]));
    this.#keys = new Map(people.map(({ id, keyHash }) => [id, keyHash]));
  }

  /** What a cookie of an instructor is signed with beside the server's key: another one once their key is. null: they are none any more. */
  markOf(owner: Owner): string | null {
    return owner === OPERATOR ? '' : (this.#keys.get(owner) ?? null);
  }

  /** Whether an instructor is one still. */
  has(owner: Owner): boolean {
    return this.markOf(owner) !== null;
  }

  /** Whose key it is; null: nobody's but perhaps the operator's. */
  whoHas(key: string): Owner | null {
    const hash = hashOfMadeKey(key);
    return hash === null ? null : (this.#byKey.get(hash) ?? null);
  }

  /** Whether an instructor leads the room with this code. Without others the operator does, and nothing is read. */
  async leads(owner: Owner, code: string): Promise<boolean> {
    if (this.#keys.size === 0) return owner === OPERATOR;
    return this.has(owner) && this.store.leads(owner, code);
  }
}
