import { transition } from '#core/room/commands/transition';
import { replay } from '#core/room/events/apply';
import { newRoom } from '#core/room/new-room';
import type { HostCommand } from '#core/room/room-command';
import type { Log } from '../process/log';
import type { TimeSource } from '../process/time-source';
import type { RoomStore } from '../store/room-store';

/** What happens to closed rooms that nobody looks at: by the same rules and into the same record as in a live one. */
export class RoomRecords {
  constructor(
    private readonly store: RoomStore,
    private readonly time: TimeSource,
    private readonly log: Log,
  ) {}

  /** @returns whether it is stored, or was so already */
  async tell(sessionId: string, command: HostCommand): Promise<boolean> {
    const { store, time } = this;
    const session = await store.loadById(sessionId);
    if (session === null) return false;
    const state = replay(newRoom(session), session.events);
    const decision = transition(state, { by: 'host', command }, time.now());
    if (!decision.ok) return false;
    const { events } = decision.value;
    if (events.length === 0) return true;
    try {
      await store.append({ sessionId, expectedVersion: state.version, events, at: time.date() });
      return true;
    } catch (error) {
      // Somebody else was quicker, or another room has taken the code.
      this.log.error({ err: error, sessionId }, 'a closed room was not changed');
      return false;
    }
  }
}
