import type { RoomEvent } from '#core/room/event';
import { PrismaRoomStore } from '#server/store/prisma-room-store';
import type { Batch, NewSession } from '#server/store/room-store';

/** What a room does by itself; practice students give inputs. */
const BY_ITSELF: ReadonlySet<RoomEvent['type']> = new Set([
  'clock-marked',
  'clock-stopped',
  'clock-started',
  'round-locked',
  'limit-set',
  'round-finished',
  // It plays on.
  'walk-moved',
] as const);
const INPUTS: ReadonlySet<RoomEvent['type']> = new Set([
  'pick-stored',
  'rate-changed',
  'tap-stored',
  'vote-stored',
  'guess-stored',
] as const);

/** A real database, which knows how many events each room has had that somebody asked for. */
export class CountingStore extends PrismaRoomStore {
  readonly #codes = new Map<string, string>();
  readonly #inputs = new Map<string, number>();
  readonly #others = new Map<string, number>();

  override async open(session: NewSession): Promise<boolean> {
    this.#codes.set(session.id, session.code);
    return super.open(session);
  }

  override async append(batch: Batch): Promise<void> {
    await super.append(batch);
    const code = this.#codes.get(batch.sessionId) ?? '';
    for (const { type } of batch.events) {
      if (INPUTS.has(type)) this.#inputs.set(code, this.inputs(code) + 1);
      else if (!BY_ITSELF.has(type)) this.#others.set(code, this.others(code) + 1);
    }
  }

  inputs(code: string): number {
    return this.#inputs.get(code) ?? 0;
  }

  /** Joins, and what the instructor does. */
  others(code: string): number {
    return this.#others.get(code) ?? 0;
  }
}
