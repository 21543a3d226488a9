import type { You } from '#core/protocol/views';
import type { RoomEvent } from '#core/room/event';
import { participantOf } from '#core/room/participants';
import type { Reveal } from '#core/room/shown';
import type { Participant, RoomState } from '#core/room/state';
import {
  boardFor,
  instructorView,
  type Surroundings,
  screenView,
  studentView,
} from '#core/room/view';
import { youView } from '#core/room/you-view';
import { Coalescer } from './coalescer';
import type { Audience, RoomChannels, ViewByAudience } from './room-channels';
import type { TimeSource } from './time-source';
import { YouSender } from './you-sender';

/** What is to be shown, asked for at the moment of sending. */
export interface Present {
  readonly state: RoomState;
  readonly reveal: Reveal | null;
  /** Goes over all participants: not for a phone's view. */
  readonly surroundings: () => Surroundings;
}

/** These move a room into another phase: everybody's own part is another one. */
const PHASE_EVENTS: readonly RoomEvent['type'][] = [
  'round-opened',
  'round-locked',
  'round-finished',
  'returned-to-lobby',
  'room-closed',
];

/** Decides what has to be said again after a change, and says it no more often than need be. */
export class RoomBroadcaster {
  readonly #views: Readonly<Record<Audience, Coalescer>>;
  readonly #boards: Coalescer;
  readonly #yous: YouSender;

  constructor(
    private readonly time: TimeSource,
    private readonly channels: RoomChannels,
    private readonly present: () => Present,
  ) {
    const speaker = (audience: Audience) => new Coalescer(time, () => this.#sayView(audience));
    this.#views = {
      students: speaker('students'),
      screens: speaker('screens'),
      instructors: speaker('instructors'),
    };
    this.#boards = new Coalescer(time, () => this.#sayBoards());
    this.#yous = new YouSender((number) => this.#sayYou(number));
  }

  /** After events were stored. The mark of a clock alone is nothing new to anybody. */
  announce(events: readonly RoomEvent[]): void {
    if (events.every(({ type }) => type === 'clock-marked')) return;
    this.touchAll();
    const { participants } = this.present().state;
    if (events.some(({ type }) => PHASE_EVENTS.includes(type))) {
      this.#yous.touch(participants.keys());
      return;
    }
    for (const event of events) {
      if (event.type === 'participant-joined') this.#yous.touch([event.participant.number]);
      if (event.type === 'pick-stored') this.#yous.touch([event.participant]);
    }
  }

  /** More of the running round has become public. */
  publish(participants: readonly Participant['number'][]): void {
    if (participants.length === 0) return;
    this.#boards.touch();
    this.#yous.touch(participants);
  }

  /** Something changed that only this audience sees: a connection, an address. */
  touch(audience: Audience): void {
    this.#views[audience].touch();
  }

  touchAll(): void {
    for (const view of Object.values(this.#views)) view.touch();
  }

  viewFor<A extends Audience>(audience: A): ViewByAudience[A] {
    const { state, reveal, surroundings } = this.present();
    const now = this.time.now();
    const views: { readonly [Each in Audience]: () => ViewByAudience[Each] } = {
      students: () => studentView(state, reveal, now),
      screens: () => screenView(state, reveal, surroundings(), now),
      instructors: () => instructorView(state, reveal, surroundings(), now),
    };
    return views[audience]();
  }

  youFor(tokenHash: string): You {
    const { state, reveal } = this.present();
    return youView(state, reveal, participantOf(state, tokenHash)?.number ?? null);
  }

  dispose(): void {
    for (const view of Object.values(this.#views)) view.dispose();
    this.#boards.dispose();
    this.#yous.dispose();
  }

  #sayView(audience: Audience): void {
    if (this.channels.count(audience) === 0) return;
    this.channels.view(audience, this.viewFor(audience));
  }

  #sayBoards(): void {
    const { state, reveal } = this.present();
    const stage = boardFor('stage', state, reveal);
    const students = boardFor('student', state, reveal);
    if (stage !== null) this.channels.board('stage', stage);
    if (students !== null) this.channels.board('students', students);
  }

  #sayYou(number: Participant['number']): void {
    const { state, reveal } = this.present();
    const tokenHash = state.participants.get(number)?.tokenHash;
    if (tokenHash === undefined || !this.channels.hasDevice(tokenHash)) return;
    this.channels.you(tokenHash, youView(state, reveal, number));
  }
}
