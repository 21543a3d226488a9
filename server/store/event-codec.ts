import type { RoomEvent } from '#core/room/event';
import type { Participant } from '#core/room/state';

export type Identity = Pick<Participant, 'name' | 'tokenHash'>;

/** As the log keeps them: who somebody is stands in the Participant row only, so that it can be erased. */
export function encodeEvents(events: readonly RoomEvent[]): string {
  return JSON.stringify(
    events.map((event) =>
      event.type === 'participant-joined'
        ? { type: event.type, participant: { number: event.participant.number } }
        : event,
    ),
  );
}

/** @param identify null where the name and the device were erased */
export function decodeEvents(
  text: string,
  identify: (number: number) => Identity | null,
): RoomEvent[] {
  const events: RoomEvent[] = JSON.parse(text);
  return events.map((event) => {
    if (event.type !== 'participant-joined') return event;
    const { number } = event.participant;
    return { type: event.type, participant: { number, ...(identify(number) ?? erased(number)) } };
  });
}

/** No token has such a hash, so nobody comes back as this person. */
function erased(number: number): Identity {
  return { name: `Student ${number}`, tokenHash: `erased-${number}` };
}
