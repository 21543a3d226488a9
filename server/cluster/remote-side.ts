import { randomUUID } from 'node:crypto';
import type { Millis } from '#core/lesson/round';
import type { You } from '#core/protocol/views/you';
import type { Audience, RoomChannels, ViewByAudience } from '../room/room-channels';
import type { RoomHost } from '../room/room-host';
import type { Bus } from './bus';
import {
  type Answers,
  type Ask,
  channelOf,
  type NumberedWord,
  type PeopleReport,
  type ToHost,
  type ToNode,
  type Word,
  type WordPlace,
} from './messages';

/** What has no answer by then is asked again: the answer may be lost, or the room has another host by now. */
const AGAIN_MS: Millis = 1_000;
/** The host hears from a server that has people of its room at least so often. */
const REPORT_MS: Millis = 2_000;

/** Something that whoever hosts the room does, wherever that is. */
export interface HostErrand<Kind extends Ask['kind'] = Ask['kind']> {
  /** Made anew each time that it is asked. */
  readonly ask: () => Extract<Ask, { readonly kind: Kind }>;
  readonly hear: (answer: Answers[Kind]) => void;
  /** In place of all that, where the room has come to be hosted here. */
  readonly here: (host: RoomHost) => void;
}

export interface RemoteSideParts {
  readonly sessionId: string;
  readonly node: string;
  readonly bus: Bus;
  /** To the people who are at this server. */
  readonly local: RoomChannels;
  /** Who they are: those that have changed, or all. */
  readonly report: (isWhole: boolean) => PeopleReport;
  readonly hasPeople: () => boolean;
  /** Nobody listens to what is asked. */
  readonly onNobody: () => void;
  /** It was given up in good order: whoever takes it goes on at once. */
  readonly onReleased: () => void;
  /** What a device is told says whether a student stands behind it. */
  readonly onYou: (tokenHash: string, you: You) => void;
}

interface Open {
  readonly errand: HostErrand;
  askedAt: Millis;
}

/** A room that another server hosts: what that one says goes to the people who are here, and what they want to it. */
export class RemoteSide {
  #place: WordPlace = { epoch: 0, number: 0 };
  readonly #open = new Map<string, Open>();
  /** The ask for everything that is under way: until it is answered, what builds on something missed isn't passed on. */
  #news: string | null = null;
  #reportedAt: Millis = 0;
  #isChanged = false;
  #isClosed = false;

  constructor(private readonly parts: RemoteSideParts) {}

  /** @returns whether its host is heard by now; else it will be, once Redis is back */
  open(): Promise<boolean> {
    const { bus, sessionId } = this.parts;
    return bus.subscribe(channelOf.room(sessionId), (text) =>
      this.#hear(JSON.parse(text) as NumberedWord),
    );
  }

  /** Until it is answered, over and over. @returns gives it up */
  ask<Kind extends Ask['kind']>(errand: HostErrand<Kind>): () => void {
    const id = randomUUID();
    this.#open.set(id, { errand: errand as unknown as HostErrand, askedAt: 0 });
    this.#send(id);
    return () => this.#open.delete(id);
  }

  /** Whether somebody here waits for its host. */
  get isAsking(): boolean {
    return this.#open.size > 0;
  }

  /** People have come or gone. */
  changed(): void {
    this.#isChanged = true;
  }

  /** Asks for all that the people here are shown. */
  askNews(): void {
    if (this.#isClosed || this.#news !== null || !this.parts.hasPeople()) return;
    const id = randomUUID();
    this.#news = id;
    const { report, local, onYou } = this.parts;
    this.#open.set(id, {
      askedAt: 0,
      errand: {
        ask: () => ({ kind: 'news', people: report(true) }),
        hear: (answer) => {
          this.#news = null;
          const { views, yous } = answer as Answers['news'];
          for (const [audience, view] of Object.entries(views)) {
            local.view(audience as Audience, view as ViewByAudience[Audience]);
          }
          for (const [tokenHash, you] of yous) {
            onYou(tokenHash, you);
            local.you(tokenHash, you);
          }
        },
        here: () => undefined,
      },
    });
    this.#send(id);
  }

  /** What was asked and what was said may be lost: all of it once more. */
  returned(): void {
    this.#news = null;
    this.askNews();
    for (const id of this.#open.keys()) this.#send(id);
  }

  /** To be called several times a second. */
  tick(): void {
    const now = performance.now();
    for (const [id, { askedAt }] of this.#open) if (now - askedAt >= AGAIN_MS) this.#send(id);
    const since = now - this.#reportedAt;
    const isDue = since >= REPORT_MS || (this.#isChanged && since >= AGAIN_MS);
    if (isDue && (this.#isChanged || this.parts.hasPeople())) this.#tellPeople();
  }

  /** To this server alone. */
  hearToNode(message: ToNode): void {
    if (message.epoch < this.#place.epoch) return;
    if (message.kind === 'yous') {
      for (const [tokenHash, you] of message.yous) {
        this.parts.onYou(tokenHash, you);
        this.parts.local.you(tokenHash, you);
      }
      return;
    }
    const open = this.#open.get(message.id);
    if (open === undefined) return;
    // Its host was just ending: the next one answers.
    if (message.answer === null) return;
    this.#open.delete(message.id);
    if (message.id === this.#news || this.#place.epoch === 0) {
      this.#place = { epoch: message.epoch, number: message.number };
    }
    open.errand.hear(message.answer);
  }

  /** @param host that the room has here by now; null: what was asked stays unanswered */
  close(host: RoomHost | null): void {
    this.#isClosed = true;
    this.parts.bus.unsubscribe(channelOf.room(this.parts.sessionId));
    const open = [...this.#open.values()];
    this.#open.clear();
    if (host !== null) for (const { errand } of open) errand.here(host);
  }

  #hear({ epoch, number, word }: NumberedWord): void {
    if (epoch < this.#place.epoch || this.#isClosed) return;
    if (word.kind === 'released') {
      this.parts.onReleased();
      return;
    }
    // Before anybody is here nothing can be missed.
    const isNext = epoch === this.#place.epoch && number === this.#place.number + 1;
    this.#place = { epoch, number };
    if (word.kind === 'hosted') {
      this.#news = null;
      for (const id of this.#open.keys()) this.#send(id);
    }
    if (word.kind === 'hosted' || !isNext) this.askNews();
    this.#pass(word);
  }

  #pass(word: Word): void {
    const { local } = this.parts;
    if (word.kind === 'frame') local.frame(word.sequence, word.text);
    else if (word.kind === 'heartbeat') local.heartbeat(word.round, word.isForAll);
    else if (word.kind === 'restart-frames') local.restartFrames();
    else if (word.kind === 'drop') local.drop();
    // All of it comes with the news.
    else if (this.#news !== null) return;
    else if (word.kind === 'view') local.view(word.audience, word.view);
    else if (word.kind === 'board') local.boardChange(word.change);
  }

  #send(id: string): void {
    const open = this.#open.get(id);
    if (open === undefined) return;
    open.askedAt = performance.now();
    const { node } = this.parts;
    this.#toHost({ kind: 'ask', node, id, ask: open.errand.ask() });
  }

  #tellPeople(): void {
    this.#reportedAt = performance.now();
    this.#isChanged = false;
    const { node, report } = this.parts;
    this.#toHost({ kind: 'people', node, people: report(false) });
  }

  #toHost(message: ToHost): void {
    const { bus, sessionId, onNobody } = this.parts;
    void bus.publish(channelOf.host(sessionId), JSON.stringify(message)).then((listening) => {
      if (listening === 0 && !this.#isClosed) onNobody();
    });
  }
}
