import { failure, type Result, success } from '#core/base/result';
import type { DeskRefusal } from '#core/protocol/desk';
import type { HostCommand } from '#core/room/room-command';
import type { Log } from '../process/log';
import type { RoomHost } from '../room/room-host';
import type { RoomRegistry } from '../room/room-registry';
import type { GradebookMatch, SessionRecord, SessionStore } from '../store/session-store';
import type { RoomRecords } from './room-records';

export type KeeperAnswer<Value = null> = Promise<Result<Value, DeskRefusal>>;

export interface SessionKeeperParts {
  readonly registry: RoomRegistry;
  readonly store: SessionStore;
  readonly records: RoomRecords;
  readonly log: Log;
}

/** With two million codes and a handful of open rooms even two in a row hardly ever happen. */
const CODE_TRIES = 20;

const NOT_STORED = failure<DeskRefusal>({ code: 'not-stored' });

/** What may be done to a whole session, in the store and in the live room alike. */
export class SessionKeeper {
  constructor(private readonly parts: SessionKeeperParts) {}

  /** An open room is closed first: a class may be in it. */
  async delete(id: string): KeeperAnswer {
    const { store, registry } = this.parts;
    return this.#with(id, async (session) => {
      if (session.isOpen) return failure({ code: 'session-open' });
      this.#noteForgotten(id, await registry.replace(session, () => store.delete(id)));
      return success(null);
    });
  }

  /** Whoever is in an open room has to join again, as somebody new: no device stands for a student any more. */
  async eraseNames(id: string): KeeperAnswer {
    const { store, registry } = this.parts;
    return this.#with(id, async (session) => {
      this.#noteForgotten(id, await registry.replace(session, () => store.eraseIdentities(id)));
      return success(null);
    });
  }

  /** Which rows of a gradebook the instructor said the students are. */
  async keepMatches(id: string, matches: readonly GradebookMatch[]): KeeperAnswer {
    return this.#with(id, async () => {
      await this.parts.store.keepMatches(id, matches);
      return success(null);
    });
  }

  /** @param title cleaned */
  async rename(id: string, title: string): KeeperAnswer {
    return this.#with(id, async (session) => {
      const isDone = await this.#tell(session, { type: 'set-title', title });
      return isDone ? success(null) : NOT_STORED;
    });
  }

  /** Under its own code where that is free. @returns the code that it has now */
  async reopen(id: string): KeeperAnswer<{ readonly code: string }> {
    return this.#with(id, async (session) => {
      if (session.isOpen) return failure({ code: 'session-open' });
      const code = await this.#codeFor(session);
      if (code === null) return NOT_STORED;
      const isDone = await this.#tell(session, { type: 'reopen', code });
      return isDone ? success({ code }) : NOT_STORED;
    });
  }

  #noteForgotten(sessionId: string, isForgotten: boolean): void {
    if (isForgotten) return;
    // With the next change whose log can be emptied, or when the server ends.
    this.parts.log.warn({ sessionId }, 'what was erased stays in the write-ahead log for now');
  }

  async #with<Value>(
    id: string,
    act: (session: SessionRecord) => KeeperAnswer<Value>,
  ): KeeperAnswer<Value> {
    const session = await this.parts.store.find(id);
    return session === null ? failure({ code: 'unknown-session' }) : act(session);
  }

  async #tell(session: SessionRecord, command: HostCommand): Promise<boolean> {
    const host = await this.#hostOf(session);
    if (host !== null) return (await host.submit({ by: 'host', command })).ok;
    return this.parts.records.tell(session.id, command);
  }

  /** An open room has one, and so has a closed one for as long as somebody looks at it. */
  async #hostOf({ id, code, isOpen }: SessionRecord): Promise<RoomHost | null> {
    const { registry } = this.parts;
    await registry.bring(code);
    const host = await (isOpen ? registry.find(code) : registry.findLive(code).catch(() => null));
    return host?.sessionId === id ? host : null;
  }

  async #codeFor(session: SessionRecord): Promise<string | null> {
    const { registry, store } = this.parts;
    // In memory no other room can have its code: while it is there, the code is given to none.
    if ((await this.#hostOf(session)) !== null) return session.code;
    let code: string | null = session.code;
    for (let tries = 0; tries < CODE_TRIES; tries += 1) {
      if (code !== null && !registry.isInMemory(code) && (await store.isFree(code))) return code;
      code = registry.drawCode();
    }
    return null;
  }
}
