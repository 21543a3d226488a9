import type { Acknowledgement } from '#core/protocol/acknowledgement';
import type { Owner } from '#core/protocol/owner';
import type { PartName } from '#core/protocol/views/presenter-parts';
import { participantOf } from '#core/room/people/participants';
import type { Language } from '#core/words/languages';
import type { Arrival, AskedCommand, LiveRoom, LiveRooms, Welcome } from '../room/live-room';
import type { Presenter, ViewByAudience } from '../room/room-channels';
import type { RoomHost } from '../room/room-host';
import type { RoomRegistry } from '../room/room-registry';
import type { RoomDesk } from './room-desk';

/** A room that is hosted here: everything is answered at once. */
export class HostedRoom implements LiveRoom {
  constructor(
    private readonly host: RoomHost,
    private readonly desk: RoomDesk,
  ) {}

  get code(): string {
    return this.host.state.code;
  }

  get isDisposed(): boolean {
    return this.host.isDisposed;
  }

  get devices(): object {
    return this.host.state.tokens;
  }

  isMember(tokenHash: string): boolean {
    return participantOf(this.host.state, tokenHash) !== null;
  }

  answer(asked: AskedCommand): Promise<Acknowledgement | null> {
    return this.desk.answer(this.host, asked);
  }

  enter({ audience, tokenHash }: Arrival, seat: (welcome: Welcome) => void): () => void {
    const { host } = this;
    // A phone is here before it is told who is away, and a projector is counted once it is in its audience.
    if (tokenHash !== null) host.connected(tokenHash);
    const you = tokenHash === null ? null : host.youFor(tokenHash);
    seat({ view: host.viewFor(audience), you } as Welcome);
    if (tokenHash === null) host.connected(null);
    return () => host.disconnected(tokenHash);
  }

  whole(
    presenter: Presenter,
    names: readonly PartName[],
    tell: (view: ViewByAudience[Presenter]) => void,
  ): void {
    tell(this.host.viewWith(presenter, names));
  }

  async look(tokenHash: string) {
    return { view: this.host.viewFor('students'), you: this.host.youFor(tokenHash) };
  }

  visit(tokenHash: string): void {
    this.host.connected(tokenHash);
  }

  leave(tokenHash: string): void {
    this.host.disconnected(tokenHash);
  }
}

/** The rooms of a process that is alone. */
export class HostedRooms implements LiveRooms {
  readonly #rooms = new WeakMap<RoomHost, HostedRoom>();

  constructor(
    private readonly registry: RoomRegistry,
    private readonly desk: RoomDesk,
  ) {}

  async find(code: string): Promise<HostedRoom | null> {
    return this.#of(await this.registry.find(code));
  }

  async findLive(code: string): Promise<HostedRoom | null> {
    return this.#of(await this.registry.findLive(code));
  }

  create(owner: Owner, title: string, commandId: string, language: Language) {
    return this.registry.create(owner, title, commandId, language);
  }

  #of(host: RoomHost | null): HostedRoom | null {
    if (host === null) return null;
    const room = this.#rooms.get(host) ?? new HostedRoom(host, this.desk);
    this.#rooms.set(host, room);
    return room;
  }
}
