import type { RoomEvent } from '#core/room/event';
import type { Participant } from '#core/room/state';
import { upgradeEvent } from './event-upgrade';

export type Identity = Pick<Participant, 'name' | 'tokenHash'>;

/** As the log keeps them: who somebody is stands in the Participant row only, so that it can be erased. */
export function encodeEvents(events: readonly RoomEvent[]): string {
  return JSON.stringify(events.map(withoutIdentity));
}

function withoutIdentity(event: RoomEvent): unknown {
  switch (event.type) {
    case 'participant-joined': {
      const { number, isPractice } = event.participant;
      return { type: event.type, participant: { number, isPractice } };
    }
    case 'participant-renamed':
    case 'participant-readmitted':
      return { type: event.type, participant: event.participant };
    default:
      return event;
  }
}

/**
 * Of this version's log and of every one before it. A name that was changed is the last one from the
 * start: the ones before are kept nowhere.
 * @param identify null where the name and the device were erased
 */
export function decodeEvents(
  text: string,
  identify: (number: number) => Identity | null,
): RoomEvent[] {
  const stored: unknown[] = JSON.parse(text);
  return stored.map((event) => withIdentity(upgradeEvent(event), identify));
}

function withIdentity(event: RoomEvent, identify: (number: number) => Identity | null): RoomEvent {
  const known = (number: number) => identify(number) ?? erased(number);
  switch (event.type) {
    case 'participant-joined': {
      const { number, isPractice } = event.participant;
      const participant = { number, isPractice, isRemoved: false, ...known(number) };
      return { type: event.type, participant };
    }
    case 'participant-renamed':
    case 'participant-readmitted':
      return { ...event, name: known(event.participant).name };
    default:
      return event;
  }
}

/** No token has such a hash, so nobody comes back as this person. */
function erased(number: number): Identity {
  return { name: `Student ${number}`, tokenHash: `erased-${number}` };
}
