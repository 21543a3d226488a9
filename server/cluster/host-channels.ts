import type { BoardChange } from '#core/protocol/views/board-change';
import type { You } from '#core/protocol/views/you';
import type { Audience, RoomChannels, ViewByAudience } from '../room/room-channels';
import type { OwnNews, Word } from './messages';
import type { RemotePeople } from './remote-people';

export interface HostChannelsParts {
  /** To the people who are at this server. */
  readonly local: RoomChannels;
  readonly people: RemotePeople;
  readonly say: (word: Word) => void;
  readonly tell: (node: string, yous: readonly OwnNews[]) => void;
  /** False: another server may host the room by now. */
  readonly isSure: () => boolean;
}

/** Most of a batch that goes to one server in one piece: about 100 KB. */
const BATCH = 200;

/** A room's audiences at all servers: what its host says is said here, and by one publication to all others. */
export class HostChannels implements RoomChannels {
  readonly #yous = new Map<string, OwnNews[]>();
  /** Until it is known whether the room is still ours. */
  #held: (() => void)[] = [];
  #flushing: NodeJS.Immediate | null = null;
  #isClosed = false;

  constructor(private readonly parts: HostChannelsParts) {}

  count(audience: Audience): number {
    return this.parts.local.count(audience) + this.parts.people.count(audience);
  }

  projectors(): number {
    return this.parts.local.projectors() + this.parts.people.projectors();
  }

  tabs(tokenHash: string): number {
    return this.parts.local.tabs(tokenHash) + this.parts.people.tabs(tokenHash);
  }

  hasLostWebSockets(): boolean {
    const { local, people } = this.parts;
    const others = people.haveLostWebSockets();
    if (others === null) return local.hasLostWebSockets();
    return others && (local.count('students') === 0 || local.hasLostWebSockets());
  }

  view<A extends Audience>(audience: A, view: ViewByAudience[A]): void {
    this.#sure(() => {
      this.parts.local.view(audience, view);
      if (this.parts.people.count(audience) > 0) this.parts.say({ kind: 'view', audience, view });
    });
  }

  boardChange(change: BoardChange): void {
    this.#sure(() => {
      this.parts.local.boardChange(change);
      if (this.parts.people.count('students') > 0) this.parts.say({ kind: 'board', change });
    });
  }

  you(tokenHash: string, you: You): void {
    this.#sure(() => {
      const { local, people } = this.parts;
      if (local.tabs(tokenHash) > 0) local.you(tokenHash, you);
      for (const node of people.nodesOf(tokenHash)) this.#batch(node, [tokenHash, you]);
    });
  }

  /** One that can't go out now is of no use later. */
  frame(sequence: number, text: string): void {
    if (this.#isClosed || !this.parts.isSure()) return;
    this.parts.local.frame(sequence, text);
    if (this.parts.people.isAnybody) this.parts.say({ kind: 'frame', sequence, text });
  }

  heartbeat(round: number, isForAll: boolean): void {
    if (this.#isClosed || !this.parts.isSure()) return;
    this.parts.local.heartbeat(round, isForAll);
    if (this.parts.people.isAnybody) this.parts.say({ kind: 'heartbeat', round, isForAll });
  }

  restartFrames(): void {
    this.#sure(() => {
      this.parts.local.restartFrames();
      if (this.parts.people.isAnybody) this.parts.say({ kind: 'restart-frames' });
    });
  }

  drop(): void {
    this.parts.local.drop();
    if (this.parts.people.isAnybody) this.parts.say({ kind: 'drop' });
  }

  /** The room is ours: what was held goes out. */
  release(): void {
    const held = this.#held;
    this.#held = [];
    for (const say of held) say();
  }

  /** Sends what is gathered for single devices: before anything that is newer. */
  flush(): void {
    if (this.#flushing !== null) clearImmediate(this.#flushing);
    this.#flushing = null;
    for (const [node, yous] of this.#yous) {
      for (let at = 0; at < yous.length; at += BATCH) {
        this.parts.tell(node, yous.slice(at, at + BATCH));
      }
    }
    this.#yous.clear();
  }

  close(): void {
    this.flush();
    this.#isClosed = true;
    this.#held = [];
  }

  #sure(say: () => void): void {
    if (this.#isClosed) return;
    if (this.parts.isSure() && this.#held.length === 0) say();
    else this.#held.push(say);
  }

  #batch(node: string, own: OwnNews): void {
    const yous = this.#yous.get(node) ?? [];
    yous.push(own);
    this.#yous.set(node, yous);
    this.#flushing ??= setImmediate(() => this.flush());
  }
}
