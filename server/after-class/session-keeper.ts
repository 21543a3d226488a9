import { failure, type Result, success } from '#core/base/result';
import type { DeskRefusal } from '#core/protocol/desk';
import type { RoomRegistry } from '../room/room-registry';
import type { GradebookMatch, SessionRecord, SessionStore } from '../store/session-store';

export type Kept<Value = null> = Promise<Result<Value, DeskRefusal>>;

export interface SessionKeeperParts {
  readonly registry: RoomRegistry;
  readonly store: SessionStore;
}

/** What may be done to a whole session, in the store and in the live room alike. */
export class SessionKeeper {
  constructor(private readonly parts: SessionKeeperParts) {}

  /** An open room is closed first: a class may be in it. */
  async delete(id: string): Kept {
    const { store, registry } = this.parts;
    return this.#with(id, async (session) => {
      if (session.isOpen) return failure({ code: 'session-open' });
      await registry.replace(session, () => store.delete(id));
      return success(null);
    });
  }

  /** Whoever is in an open room has to join again, as somebody new: no device stands for a student any more. */
  async eraseNames(id: string): Kept {
    const { store, registry } = this.parts;
    return this.#with(id, async (session) => {
      await registry.replace(session, () => store.eraseIdentities(id));
      return success(null);
    });
  }

  /** Which rows of a gradebook the instructor said the students are. */
  async keepMatches(id: string, matches: readonly GradebookMatch[]): Kept {
    return this.#with(id, async () => {
      await this.parts.store.keepMatches(id, matches);
      return success(null);
    });
  }

  async #with<Value>(id: string, act: (session: SessionRecord) => Kept<Value>): Kept<Value> {
    const session = await this.parts.store.find(id);
    return session === null ? failure({ code: 'unknown-session' }) : act(session);
  }
}
