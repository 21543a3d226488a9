import type { Millis } from '#core/lesson/round';
import type { Acknowledgement } from '#core/protocol/acknowledgement';
import type { You } from '#core/protocol/views/you';
import type { Log } from '../process/log';
import type { AskedCommand, Welcome } from '../room/live-room';
import type { Audience, RoomChannels, ViewByAudience } from '../room/room-channels';
import type { RoomHost } from '../room/room-host';
import type { Lease } from '../store/leases';
import type { Bus } from './bus';
import { HostChannels } from './host-channels';
import { type Answers, type Ask, channelOf, type ToHost, type ToNode, type Word } from './messages';
import { RemotePeople } from './remote-people';

const BEACON_MS: Millis = 2_000;

export interface HostSideParts {
  readonly lease: Lease;
  /** By which this server is known to the others. */
  readonly node: string;
  readonly bus: Bus;
  readonly log: Log;
  /** To the people who are at this server. */
  readonly local: RoomChannels;
  readonly isSure: () => boolean;
  readonly answer: (host: RoomHost, asked: AskedCommand) => Promise<Acknowledgement | null>;
  /** Another server asks for the room: resolves once nobody hosts it. */
  readonly handOver: () => Promise<void>;
  /** Another server has it in a later epoch. */
  readonly outdated: () => void;
}

/** A room that this server hosts, as the others see it: what it tells them, and what they ask. */
export class HostSide {
  readonly people: RemotePeople;
  readonly channels: HostChannels;
  #host: RoomHost | null = null;
  #number = 0;
  /** Until there is a host. */
  #waiting: ToHost[] = [];
  /** Commands by their asks, of the last seconds: one that was asked again is answered again. */
  #answered = new Map<string, Promise<Acknowledgement | null>>();
  #answeredBefore = new Map<string, Promise<Acknowledgement | null>>();
  #beacon: NodeJS.Timeout | null = null;
  #isClosed = false;

  constructor(private readonly parts: HostSideParts) {
    this.people = new RemotePeople(() => performance.now());
    this.channels = new HostChannels({
      local: parts.local,
      people: this.people,
      say: (word) => this.say(word),
      tell: (node, yous) => this.#tell(node, { kind: 'yous', yous }),
      isSure: parts.isSure,
    });
  }

  get lease(): Lease {
    return this.parts.lease;
  }

  get host(): RoomHost | null {
    return this.#host;
  }

  /** Listens to what other servers ask from now on. */
  async open(): Promise<void> {
    await this.parts.bus.subscribe(channelOf.host(this.lease.sessionId), (text) =>
      this.#hear(JSON.parse(text) as ToHost),
    );
    this.#beacon = setInterval(() => this.#beat(), BEACON_MS);
  }

  hosted(host: RoomHost): void {
    this.#host = host;
    this.announce();
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const message of waiting) this.#hear(message);
  }

  /** Everybody is to ask for everything: they may have missed something, or hosted it before. */
  announce(): void {
    const { bus, lease } = this.parts;
    const mine: ToHost = { kind: 'hosted', epoch: lease.epoch };
    void bus.publish(channelOf.host(lease.sessionId), JSON.stringify(mine));
    this.say({ kind: 'hosted' });
  }

  say(word: Word): void {
    if (this.#isClosed) return;
    const { bus, lease } = this.parts;
    this.#number += 1;
    const said = JSON.stringify({ epoch: lease.epoch, number: this.#number, word });
    void bus.publish(channelOf.room(lease.sessionId), said);
  }

  /** Says and hears nothing any more. */
  close(): void {
    if (this.#isClosed) return;
    this.channels.close();
    this.#isClosed = true;
    if (this.#beacon !== null) clearInterval(this.#beacon);
    this.parts.bus.unsubscribe(channelOf.host(this.lease.sessionId));
  }

  #beat(): void {
    this.#answeredBefore = this.#answered;
    this.#answered = new Map();
    if (this.#host !== null) this.people.sweep(this.#host);
    if (this.people.isAnybody) this.say({ kind: 'beacon' });
  }

  #hear(message: ToHost): void {
    if (this.#isClosed) return;
    if (message.kind === 'hosted') {
      if (message.epoch > this.lease.epoch) this.parts.outdated();
      return;
    }
    const host = this.#host;
    if (host === null) {
      this.#waiting.push(message);
      return;
    }
    // Asked before this server took the room: it has done it itself.
    if (host.isDisposed || message.node === this.parts.node) return;
    if (message.kind === 'people') this.people.apply(message.node, message.people, host);
    else this.#answer(host, message.node, message.id, message.ask);
  }

  #answer(host: RoomHost, node: string, id: string, ask: Ask): void {
    const reply = <Kind extends Ask['kind']>(answer: Answers[Kind]) =>
      this.#tell(node, { kind: 'answer', id, answer });
    switch (ask.kind) {
      case 'enter': {
        this.people.apply(node, ask.people, host);
        const { audience, tokenHash } = ask.arrival;
        const you = tokenHash === null ? null : host.youFor(tokenHash);
        reply<'enter'>({ view: host.viewFor(audience), you } as Welcome);
        break;
      }
      case 'whole':
        reply<'whole'>(host.viewWith(ask.presenter, ask.names));
        break;
      case 'look':
        reply<'look'>({ view: host.viewFor('students'), you: host.youFor(ask.tokenHash) });
        break;
      case 'news':
        this.people.apply(node, ask.people, host);
        reply<'news'>(newsOf(host, ask.people));
        break;
      case 'command':
        void this.#once(host, id, ask.asked).then((answer) => reply<'command'>(answer));
        break;
      case 'hand-over':
        void this.parts.handOver().then(() => reply<'hand-over'>(true));
    }
  }

  #once(host: RoomHost, id: string, asked: AskedCommand): Promise<Acknowledgement | null> {
    const known = this.#answered.get(id) ?? this.#answeredBefore.get(id);
    if (known !== undefined) return known;
    const answer = this.parts.answer(host, asked).catch((error: unknown) => {
      this.parts.log.error({ err: error, command: asked.command.id }, 'a command failed');
      return null;
    });
    this.#answered.set(id, answer);
    return answer;
  }

  #tell(
    node: string,
    what:
      | Pick<Extract<ToNode, { kind: 'answer' }>, 'kind' | 'id' | 'answer'>
      | Pick<Extract<ToNode, { kind: 'yous' }>, 'kind' | 'yous'>,
  ): void {
    // What is older goes first.
    if (what.kind === 'answer') this.channels.flush();
    const { bus, lease } = this.parts;
    const { sessionId, epoch } = lease;
    const message = { ...what, sessionId, epoch, number: this.#number };
    void bus.publish(channelOf.node(node), JSON.stringify(message));
  }
}

/** What these people are shown at this moment. */
function newsOf(host: RoomHost, { counts, tabs }: Extract<Ask, { kind: 'news' }>['people']) {
  const views: { [A in Audience]?: ViewByAudience[A] } = {};
  if (counts.students > 0) views.students = host.viewFor('students');
  if (counts.screens > 0) views.screens = host.viewFor('screens');
  if (counts.instructors > 0) views.instructors = host.viewFor('instructors');
  const yous = tabs.map(([tokenHash]): [string, You] => [tokenHash, host.youFor(tokenHash)]);
  return { views, yous };
}
