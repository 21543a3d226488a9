import { replay } from '#core/room/events/apply';
import { newRoom } from '#core/room/new-room';
import type { RoomState } from '#core/room/state';
import type { TimeSource } from '../process/time-source';
import type { RoomRegistry } from '../room/room-registry';
import type { ClosedSession } from '../store/keepsake-store';
import type { RoomStore } from '../store/room-store';

/** A class comes back within minutes of each other; then it may be forgotten. */
const KEPT_MS = 5 * 60_000;
/** A full session is some megabytes. */
const MOST_KEPT = 2;

/** Closed rooms as they were at their end, from memory where they are still there, else from the store. */
export class ClosedRooms {
  readonly #kept = new Map<string, { readonly state: Promise<RoomState | null>; drop(): void }>();

  constructor(
    private readonly registry: RoomRegistry,
    private readonly store: Pick<RoomStore, 'loadById'>,
    private readonly time: TimeSource,
  ) {}

  /** All who ask at once share one reading. null: it was deleted meanwhile. */
  async find(code: string, { id }: ClosedSession): Promise<RoomState | null> {
    const live = await this.registry.findLive(code);
    if (live !== null && live.sessionId === id) return live.state;
    const known = this.#kept.get(id);
    if (known !== undefined) return known.state;
    const state = this.#read(id);
    const cancel = this.time.after(KEPT_MS, () => this.#kept.delete(id));
    const drop = () => {
      cancel();
      this.#kept.delete(id);
    };
    this.#kept.set(id, { state, drop });
    state.catch(drop);
    const [oldest] = this.#kept.values();
    if (this.#kept.size > MOST_KEPT) oldest?.drop();
    return state;
  }

  async #read(id: string): Promise<RoomState | null> {
    const session = await this.store.loadById(id);
    if (session === null) return null;
    const room = newRoom({ ...session, capacity: Number.POSITIVE_INFINITY });
    return replay(room, session.events);
  }
}
