import { type Identity, withIdentity, withoutIdentity } from '#core/archive/stored-event';
import type { RoomEvent } from '#core/room/event';
import { upgradeEvent } from './event-upgrade';

/** As the log keeps them: names, ids and token hashes stay in the Participant row, where they can be erased. */
export function encodeEvents(events: readonly RoomEvent[]): string {
  return JSON.stringify(events.map(withoutIdentity));
}

/** Reads the log of this version and of every earlier one. */
export function decodeEvents(
  text: string,
  identify: (number: number) => Identity | null,
): RoomEvent[] {
  const stored: unknown[] = JSON.parse(text);
  return stored.map((event) => withIdentity(upgradeEvent(event), identify));
}
