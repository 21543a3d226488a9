import type { RoomEvent } from '#core/room/event';

/** What a server has acknowledged, and so must never lose: as the event that it has to have stored. */
type Entry =
  | { readonly kind: 'join'; readonly name: string }
  | { readonly kind: 'round'; readonly round: number }
  | { readonly kind: 'lock'; readonly round: number }
  | {
      readonly kind: 'pick';
      readonly name: string;
      readonly round: number;
      readonly number: number;
      readonly learningRate: number;
    };

/** A list of acknowledgements, written down when they came, to be held against what is stored. */
export class Ledger {
  readonly #entries: Entry[] = [];

  get length(): number {
    return this.#entries.length;
  }

  note(entry: Entry): void {
    this.#entries.push(entry);
  }

  /** What was acknowledged and isn’t among a room’s events. */
  missingIn(events: readonly RoomEvent[]): readonly Entry[] {
    const stored = new Set(entriesOf(events).map((entry) => JSON.stringify(entry)));
    return this.#entries.filter((entry) => !stored.has(JSON.stringify(entry)));
  }
}

function entriesOf(events: readonly RoomEvent[]): Entry[] {
  const names = new Map<number, string>();
  let round = 0;
  return events.flatMap((event): Entry[] => {
    switch (event.type) {
      case 'participant-joined': {
        const { number } = event.participant;
        const name = event.participant.name ?? '';
        names.set(number, name);
        return [{ kind: 'join', name }];
      }
      case 'round-opened':
        round = event.round.number;
        return [{ kind: 'round', round }];
      case 'round-locked':
        return [{ kind: 'lock', round }];
      case 'pick-stored': {
        const { participant, number, learningRate } = event;
        return [{ kind: 'pick', name: names.get(participant)!, round, number, learningRate }];
      }
      default:
        return [];
    }
  });
}
