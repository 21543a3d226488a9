import { randomUUID } from 'node:crypto';
import type { Identity } from '#core/archive/stored-event';
import type { LessonPlan } from '#core/lesson/plan/lesson-plan';
import type { Millis } from '#core/lesson/round';
import { OPERATOR, type Owner } from '#core/protocol/owner';
import { decodeEvents, encodeEvents } from '#server/store/event-codec';
import type { KeepsakeStore } from '#server/store/keepsake-store';
import type { Leases } from '#server/store/leases';
import type { PeopleStore } from '#server/store/people-store';
import {
  PLANS_LIMIT,
  type PlanChange,
  type PlanStore,
  type WhichPlan,
} from '#server/store/plan-store';
import {
  type Batch,
  type NewSession,
  type RoomStore,
  StaleWriter,
  type StoredRun,
  type StoredSession,
} from '#server/store/room-store';
import type { SessionStore } from '#server/store/session-store';
import type { SignOutStore } from '#server/store/sign-out-store';

interface Kept extends NewSession {
  version: number;
  epoch: number;
  lease: { readonly node: string; readonly until: Millis } | null;
  isOpen: boolean;
  isRoundOpen: boolean;
  readonly commits: string[];
  readonly identities: Map<number, Identity>;
  readonly runs: Map<number, readonly StoredRun[]>;
}

/** Keeps the promises of the stores for as long as the process lives. */
export class MemoryRoomStore implements RoomStore {
  readonly #sessions = new Map<string, Kept>();

  async open(session: NewSession): Promise<boolean> {
    const { events = [] } = session;
    const kept = [...this.#sessions.values()];
    const isTaken = kept.some(
      ({ isOpen, code, commandId }) =>
        (isOpen && code === session.code) || commandId === session.commandId,
    );
    if (isTaken) return false;
    this.#sessions.set(session.id, {
      ...session,
      version: events.length,
      epoch: 0,
      lease: null,
      isOpen: true,
      isRoundOpen: false,
      commits: events.length === 0 ? [] : [encodeEvents(events)],
      identities: new Map(),
      runs: new Map(),
    });
    return true;
  }

  async openedBy(commandId: string): Promise<string | null> {
    for (const session of this.#sessions.values()) {
      if (session.commandId === commandId) return session.code;
    }
    return null;
  }

  async load(code: string): Promise<StoredSession | null> {
    const kept = [...this.#sessions.values()].find((one) => one.code === code && one.isOpen);
    return kept === undefined ? null : storedSession(kept);
  }

  async loadById(id: string): Promise<StoredSession | null> {
    const kept = this.#sessions.get(id);
    return kept === undefined ? null : storedSession(kept);
  }

  /** Of what is in memory nothing has to be read. */
  async recall() {
    return null;
  }

  async keepSnapshot() {
    return null;
  }

  async wasClosed(code: string): Promise<boolean> {
    return [...this.#sessions.values()].some((session) => session.code === code && !session.isOpen);
  }

  async codesWithOpenRound(): Promise<readonly string[]> {
    return [...this.#sessions.values()]
      .filter(({ isOpen, isRoundOpen }) => isOpen && isRoundOpen)
      .map(({ code }) => code);
  }

  async append(batch: Batch): Promise<void> {
    const session = this.#sessions.get(batch.sessionId);
    if (session?.version !== batch.expectedVersion) throw new StaleWriter(batch);
    if ((batch.epoch ?? session.epoch) !== session.epoch) throw new StaleWriter(batch);
    session.version += batch.events.length;
    session.commits.push(encodeEvents(batch.events));
    for (const event of batch.events) {
      if (event.type === 'participant-joined') {
        const { number, name, tokenHash, joinCommand, studentId } = event.participant;
        const command = joinCommand === undefined ? {} : { joinCommand };
        const id = studentId === undefined ? {} : { studentId };
        session.identities.set(number, { name, tokenHash, ...command, ...id, formerDevices: [] });
      }
      if (event.type === 'participant-renamed' || event.type === 'participant-readmitted') {
        const identity = session.identities.get(event.participant);
        if (identity) session.identities.set(event.participant, { ...identity, name: event.name });
      }
      if (event.type === 'device-changed') {
        const { participant, newcomer, tokenHash, formerDevices } = event;
        const identity = session.identities.get(participant);
        if (newcomer !== null) session.identities.delete(newcomer);
        if (identity)
          session.identities.set(participant, { ...identity, tokenHash, formerDevices });
      }
      if (event.type === 'round-opened') session.isRoundOpen = true;
      if (event.type === 'round-finished' || event.type === 'round-discarded') {
        session.isRoundOpen = false;
      }
      if (event.type === 'room-closed') session.isOpen = false;
    }
  }

  async replaceRuns(
    sessionId: string,
    round: number,
    runs: readonly StoredRun[],
    epoch?: number,
  ): Promise<void> {
    const session = this.#sessions.get(sessionId);
    if (session === undefined) return;
    if ((epoch ?? session.epoch) !== session.epoch) throw new StaleWriter({ sessionId, epoch });
    session.runs.set(round, runs);
  }

  /** Of one of several servers that share this store. */
  leases(node: string, lasts: Millis): Leases {
    const isFree = ({ lease }: Kept) => lease === null || lease.until < performance.now();
    const renewed = () => ({ node, until: performance.now() + lasts });
    const all = () => [...this.#sessions.values()];
    return {
      async take(code) {
        const kept =
          all().find((one) => one.code === code && one.isOpen) ??
          all().find((one) => one.code === code && !isFree(one));
        if (kept === undefined) return { kind: 'unknown' };
        const isOurs = isFree(kept) || kept.lease?.node === node;
        if (!isOurs || !kept.isOpen) return { kind: 'held', sessionId: kept.id };
        kept.epoch += 1;
        kept.lease = renewed();
        return { kind: 'taken', lease: { sessionId: kept.id, epoch: kept.epoch } };
      },
      async renew() {
        const own = all().filter(({ lease }) => lease?.node === node);
        for (const kept of own) kept.lease = renewed();
        return new Set(own.map(({ id }) => id));
      },
      release: async ({ sessionId, epoch }) => {
        const kept = this.#sessions.get(sessionId);
        if (kept?.lease?.node === node && kept.epoch === epoch) kept.lease = null;
      },
      free: async (codes) =>
        all().flatMap((kept) =>
          kept.isOpen && codes.includes(kept.code) && isFree(kept) ? [kept.code] : [],
        ),
    };
  }

  async close(): Promise<boolean> {
    this.#sessions.clear();
    return true;
  }
}

function storedSession({ id, code, title, commits, identities }: Kept): StoredSession {
  const identify = (number: number) => identities.get(number) ?? null;
  const events = commits.flatMap((text) => decodeEvents(text, identify));
  return { id, code, firstCode: code, title, events };
}

interface KeptPlan {
  readonly id: string;
  /** Unique. */
  readonly title: string;
  readonly plan: LessonPlan;
  readonly savedAt: Millis;
}

/** Remembers sign-outs for as long as the process lives. */
export class MemorySignOutStore implements SignOutStore {
  readonly #ended = new Map<string, Millis>();

  async signOut(session: string, until: Millis): Promise<void> {
    this.#ended.set(session, until);
  }

  async signedOut(now: Millis): Promise<readonly string[]> {
    return [...this.#ended].filter(([, until]) => until > now).map(([session]) => session);
  }
}

/** Knows no session: a server with rooms in memory has nothing to look after once they are closed. */
export class NoSessionStore implements SessionStore {
  async find() {
    return null;
  }
  async delete() {
    return true;
  }
  async eraseIdentities() {
    return true;
  }
  async keepMatches() {}
  async import() {
    return '';
  }
  async isFree() {
    return true;
  }
  async share() {}
  async withdraw() {}
  async isShared() {
    return false;
  }
  async withIdentitiesBefore() {
    return [];
  }
}
/** The operator is alone there. */
export const NO_PEOPLE: PeopleStore = {
  all: async () => [],
  make: async () => 'many',
  adoptOrphans: async () => undefined,
  renew: async () => false,
  withdraw: async () => false,
  standing: async (owner) => (owner === OPERATOR ? 'own' : 'none'),
  leads: async (owner) => owner === OPERATOR,
  addAssistant: async () => false,
  removeAssistant: async () => undefined,
};

/** Nothing is asked of a room in memory after its end. */
export const NO_KEEPSAKES: KeepsakeStore = {
  isOpenTo: async () => false,
  closedWith: async () => null,
};

/** Of the operator, who is alone there. */
export class MemoryPlanStore implements PlanStore {
  readonly plans = new Map<string, KeptPlan>();

  async save(owner: Owner, plan: LessonPlan, savedAt: Millis): Promise<boolean> {
    const { title } = plan;
    return (await this.change(owner, { title }, savedAt, () => ({ plan, answer: true }))) ?? false;
  }

  async change<Answer>(
    _owner: Owner,
    which: WhichPlan,
    savedAt: Millis,
    change: (plan: LessonPlan | null) => PlanChange<Answer>,
  ): Promise<Answer | null> {
    const known = [...this.plans.values()].find((kept) =>
      'id' in which ? kept.id === which.id : kept.title === which.title,
    );
    const { plan, answer } = change(known?.plan ?? null);
    if (plan === null) return answer;
    if (known === undefined && this.plans.size >= PLANS_LIMIT) return null;
    const id = known?.id ?? randomUUID();
    this.plans.set(id, { id, title: plan.title, plan, savedAt });
    return answer;
  }

  async delete(_owner: Owner, id: string): Promise<void> {
    this.plans.delete(id);
  }
}
