import type { PartName } from '#core/protocol/views/presenter-parts';
import type { StudentView } from '#core/protocol/views/student-view';
import type { You } from '#core/protocol/views/you';
import type { RoomEvent } from '#core/room/event';
import { participantOf } from '#core/room/people/participants';
import type { Participant, RoomState } from '#core/room/state';
import type { AwayNumbers } from '#core/room/views/away';
import type { Reveal } from '#core/room/views/revealed-runs';
import {
  boardFor,
  instructorTelling,
  type Surroundings,
  screenTelling,
  studentView,
} from '#core/room/views/view';
import { youOfDevice, youView } from '#core/room/views/you-view';
import type { TimeSource } from '../process/time-source';
import type { News } from '../reveal/round-runs';
import { BoardSender } from './board-sender';
import { Coalescer } from './coalescer';
import { PresenterVoice } from './presenter-voice';
import type { Audience, Presenter, RoomChannels, ViewByAudience } from './room-channels';
import { type OwnPart, YouSender } from './you-sender';

/** What there is to show, asked for at the moment of sending. */
export interface Present {
  readonly state: RoomState;
  readonly reveal: Reveal | null;
  readonly away: AwayNumbers;
  /** For the presenters' views. */
  readonly surroundings: () => Surroundings;
}

/** With these the hall sees something else: nobody waits for them. */
const NEW_SCENES: readonly RoomEvent['type'][] = [
  'round-opened',
  'round-locked',
  'lock-undone',
  'walk-moved',
  'zoomed',
  'round-discarded',
  'round-finished',
  'answer-shown',
  'returned-to-lobby',
  'room-closed',
  'room-reopened',
];
/** These change everybody's own part: a new scene, or a new name for somebody. */
const ABOUT_EVERYBODY: readonly RoomEvent['type'][] = [
  ...NEW_SCENES,
  'participant-renamed',
  'participant-removed',
  'students-removed',
  'students-readmitted',
  'participant-readmitted',
  'device-changed',
  'pseudonyms-set',
  'teams-set',
];
/** What students give. */
const GIVEN = ['pick-stored', 'tap-stored', 'vote-stored', 'guess-stored', 'rate-changed'] as const;
/** No view shows these, but the presenters' show how the rates change. */
const OUTSIDE_VIEWS: readonly RoomEvent['type'][] = ['clock-marked', 'rate-changed'];

/** Decides what has to be sent again after a change, and sends it no more often than necessary. */
export class RoomBroadcaster {
  readonly #views: Readonly<Record<Audience, Coalescer>>;
  readonly #boards: Coalescer;
  readonly #board: BoardSender;
  readonly #presenters = {
    screens: new PresenterVoice({
      tell: () => {
        const { state, reveal, surroundings } = this.present();
        return screenTelling(state, reveal, surroundings(), this.time.now());
      },
      isHeard: () => this.channels.count('screens') > 0,
      send: (view) => this.channels.view('screens', view),
    }),
    instructors: new PresenterVoice({
      tell: () => {
        const { state, reveal, surroundings } = this.present();
        return instructorTelling(state, reveal, surroundings(), this.time.now());
      },
      isHeard: () => this.channels.count('instructors') > 0,
      send: (view) => this.channels.view('instructors', view),
    }),
  };
  readonly #yous: YouSender;
  readonly #tabs: Coalescer;
  /** Who has given something since the other tabs of a device were told. */
  readonly #givers = new Set<Participant['number']>();

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
    this.#board = new BoardSender({
      show: () => boardFor('student', this.present().state, this.present().reveal),
      isRunning: () => this.present().state.phase.kind === 'running',
      send: (change) => channels.boardChange(change),
    });
    this.#boards = new Coalescer(time, () => this.#board.follow());
    this.#yous = new YouSender({
      show: (number) => this.#youOf(number),
      send: (tokenHash, you) => channels.you(tokenHash, you),
    });
    this.#tabs = new Coalescer(time, () => this.#sayTabs());
  }

  /** To be called after events have been stored. */
  announce(events: readonly RoomEvent[]): void {
    if (events.some(({ type }) => NEW_SCENES.includes(type))) {
      for (const view of Object.values(this.#views)) view.flush();
    } else if (events.some(({ type }) => !OUTSIDE_VIEWS.includes(type))) this.touchAll();
    if (events.some(({ type }) => type === 'rate-changed')) this.#touchPresenters();
    for (const event of events) if (event.type === 'device-changed') this.#changeDevice(event);
    const { participants } = this.present().state;
    const isAboutAll = events.some(({ type }) => ABOUT_EVERYBODY.includes(type));
    this.#yous.touch(isAboutAll ? participants.keys() : newcomersAmong(events));
    this.#noteGivers(events);
  }

  /** More of the running round has become public. */
  publish({ participants, isBoardNew }: News): void {
    if (isBoardNew) {
      this.#boards.touch();
      this.#touchPresenters();
    }
    if (participants.length > 0) this.#yous.touch(participants);
  }

  /** Something changed that only this audience sees: a connection, an address. */
  touch(audience: Audience): void {
    this.#views[audience].touch();
  }

  touchAll(): void {
    for (const view of Object.values(this.#views)) view.touch();
  }

  /** For a connection that has just been made, before it hears anything else. */
  viewFor<A extends Audience>(audience: A): ViewByAudience[A] {
    const views: { readonly [Each in Audience]: () => ViewByAudience[Each] } = {
      students: () => ({ ...this.#studentView(), ...this.#board.whole() }),
      screens: () => this.#presenters.screens.whole(),
      instructors: () => this.#presenters.instructors.whole(),
    };
    return views[audience]();
  }

  /** For a presenter who has missed something: with these parts whole. */
  viewWith(presenter: Presenter, names: readonly PartName[]): ViewByAudience[Presenter] {
    return this.#presenters[presenter].whole(names);
  }

  /** For a connection that has just been made. */
  youFor(tokenHash: string): You {
    const { state, reveal } = this.present();
    const number = participantOf(state, tokenHash)?.number ?? null;
    if (number !== null) this.#yous.forget(number);
    return youOfDevice(state, reveal, tokenHash);
  }

  dispose(): void {
    for (const view of Object.values(this.#views)) view.dispose();
    this.#boards.dispose();
    this.#tabs.dispose();
    this.#yous.dispose();
  }

  /** The new one has been told nothing yet; those before are nobody's now, so no participant stands for them. */
  #changeDevice({
    participant,
    formerDevices,
  }: Extract<RoomEvent, { type: 'device-changed' }>): void {
    this.#yous.forget(participant);
    for (const tokenHash of formerDevices) {
      if (this.channels.tabs(tokenHash) > 0) this.channels.you(tokenHash, this.youFor(tokenHash));
    }
  }

  #studentView(): StudentView {
    const { state, reveal, away } = this.present();
    return studentView(state, reveal, { away }, this.time.now());
  }

  #sayView(audience: Audience): void {
    if (audience !== 'students') {
      this.#presenters[audience].say();
      return;
    }
    this.#board.follow();
    if (this.channels.count('students') === 0) return;
    // They have their board already.
    this.channels.view('students', { ...this.#studentView(), board: null });
  }

  #touchPresenters(): void {
    this.touch('screens');
    this.touch('instructors');
  }

  /** What is given is acknowledged to the tab that sent it, which says all: only a device's other tabs are told. */
  #noteGivers(events: readonly RoomEvent[]): void {
    for (const event of events) if (isGiven(event)) this.#givers.add(event.participant);
    if (this.#givers.size > 0) this.#tabs.touch();
  }

  #sayTabs(): void {
    const { participants } = this.present().state;
    const several = [...this.#givers].filter((number) => {
      const tokenHash = participants.get(number)?.tokenHash;
      return tokenHash !== undefined && this.channels.tabs(tokenHash) > 1;
    });
    this.#givers.clear();
    this.#yous.touch(several);
  }

  /** null where no phone listens. */
  #youOf(number: Participant['number']): OwnPart | null {
    const { state, reveal } = this.present();
    const tokenHash = state.participants.get(number)?.tokenHash;
    if (tokenHash === undefined || this.channels.tabs(tokenHash) === 0) return null;
    return { tokenHash, you: youView(state, reveal, number) };
  }
}

function newcomersAmong(events: readonly RoomEvent[]): Participant['number'][] {
  return events.flatMap((event) =>
    event.type === 'participant-joined' ? [event.participant.number] : [],
  );
}

type Given = Extract<RoomEvent, { type: (typeof GIVEN)[number] }>;

function isGiven(event: RoomEvent): event is Given {
  return GIVEN.some((type) => type === event.type);
}
