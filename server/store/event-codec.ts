import type { RoomEvent } from '#core/room/event';
import type { Participant } from '#core/room/state';
import { upgradeEvent } from './event-upgrade';

export interface Identity extends Pick<Participant, 'name' | 'tokenHash' | 'studentId'> {
  readonly formerDevices: readonly string[];
}

/** As the log keeps them: names, ids and token hashes stay in the Participant row, where they can be erased. */
export function encodeEvents(events: readonly RoomEvent[]): string {
  return JSON.stringify(events.map(withoutIdentity));
}

function withoutIdentity(event: RoomEvent): unknown {
  switch (event.type) {
    case 'participant-joined': {
      const {
        name: _name,
        tokenHash: _device,
        studentId: _id,
        isRemoved: _out,
        ...kept
      } = event.participant;
      return { type: event.type, participant: kept };
    }
    case 'participant-renamed':
    case 'participant-readmitted':
      return { type: event.type, participant: event.participant };
    case 'device-changed': {
      const { type, participant, newcomer } = event;
      return { type, participant, newcomer };
    }
    default:
      return event;
  }
}

/**
 * Reads the log of this version and of every earlier one. A changed name is the latest one from the start:
 * earlier names are not kept. So is a device, whose former ones are known from the start too.
 * @param identify null if the name and the device have been erased
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
      const { formerDevices: _, ...identity } = known(event.participant.number);
      const participant = { ...event.participant, isRemoved: false, ...identity };
      return { type: event.type, participant };
    }
    case 'participant-renamed':
    case 'participant-readmitted':
      return { ...event, name: known(event.participant).name };
    case 'device-changed': {
      const { tokenHash, formerDevices } = known(event.participant);
      return { ...event, tokenHash, formerDevices };
    }
    default:
      return event;
  }
}

/** No token has such a hash, so nobody can come back as this person. */
function erased(number: number): Identity {
  return { name: `Student ${number}`, tokenHash: `erased-${number}`, formerDevices: [] };
}
