import { createHash, randomUUID } from 'node:crypto';
import type { Owner } from '#core/protocol/owner';
import type { LimiterFor } from '../access/limiters';
import type { OnceLinkSharing, OnceLinks } from '../access/once-links';
import { StartError } from '../process/environment';
import type { Log } from '../process/log';
import { ClusterMeasures } from '../process/measures';
import type { Ownership } from '../room/ownership';
import type { RoomRegistry } from '../room/room-registry';
import type { LeasesFor } from '../store/leases';
import { toldMessage } from '../store/told-message';
import { RedisBus } from './bus';
import { channelOf, type ToAll } from './messages';
import { redisLimiters } from './redis-limiters';
import { SharedRooms, type SharedRoomsParts } from './shared-rooms';
import { Tenures, type TenuresParts } from './tenures';

export interface ClusterParts
  extends Pick<SharedRoomsParts, 'answer' | 'localFor'>,
    Pick<TenuresParts, 'store'> {
  readonly leasesFor: LeasesFor;
  readonly log: Log;
}

/** The rooms of a service of several servers, as one of them has them. */
export interface SharedService {
  readonly ownership: Ownership;
  readonly rooms: SharedRooms;
  start(): Promise<void>;
  /** To be called once nothing is hosted here any more. */
  close(): void;
}

/** Who is told what another server of the service has done. */
export interface HearsAll {
  readonly onceLinks: Pick<OnceLinks, 'note' | 'forget'>;
  readonly sessionEnded: (session: string) => void;
  readonly lost: (owner: Owner) => void;
  /** There is an instructor more or less, or something that was said may have been lost. */
  readonly lookAnew: () => Promise<void>;
}

/** One of several servers that are one service: how it hears and is heard, and which rooms are its own. */
export class Cluster {
  readonly limiterFor: LimiterFor;
  readonly node = randomUUID();
  readonly onceLinks: OnceLinkSharing = {
    made: (hash, owner) => this.tellAll({ kind: 'once-link', hash, owner }),
    used: (hash) => this.tellAll({ kind: 'once-link-used', hash }),
  };

  private constructor(
    private readonly bus: RedisBus,
    /** Of the service: each has another one. */
    readonly name: string,
    prefix: string,
    readonly measures: ClusterMeasures,
  ) {
    this.limiterFor = redisLimiters(bus.client, prefix);
  }

  /**
   * Throws a `StartError` where Redis can't be reached.
   * @param key of the instructor: who has another one is another service, which may have the same Redis
   */
  static async join(url: string, key: string, log: Log): Promise<Cluster> {
    const measures = new ClusterMeasures();
    const name = createHash('sha256').update(`overshoot service ${key}`).digest('hex').slice(0, 12);
    const prefix = `overshoot:${name}:`;
    try {
      return new Cluster(
        await RedisBus.connect(url, prefix, measures, log),
        name,
        prefix,
        measures,
      );
    } catch (error) {
      const why = toldMessage(error).trim().replace(/\s+/g, ' ');
      throw new StartError(`The Redis server ${shownRedis(url)} can't be used: ${why}`);
    }
  }

  /** Whose the rooms are, and where they are found. @param registry of those that are hosted here, once there is one */
  rooms(parts: ClusterParts, registry: () => RoomRegistry): SharedService {
    const { bus, node, measures } = this;
    const leases = parts.leasesFor(node);
    const rooms: SharedRooms = new SharedRooms({
      ...parts,
      ...{ bus, node, measures, leases, registry },
      tenures: () => tenures,
    });
    const tenures: Tenures = new Tenures({
      ...parts,
      ...{ bus, node, measures, leases },
      roomOf: (code, sessionId) => rooms.roomOf(code, sessionId),
      onReleased: (room) => rooms.released(room),
      handOver: (code) => registry().handOver(code),
      lose: (host) => registry().lose(host),
    });
    bus.onReturn(() => tenures.announceAll());
    return {
      ownership: {
        take: (code) => tenures.take(code),
        bring: (code) => rooms.bring(code),
      },
      rooms,
      close() {
        rooms.close();
        tenures.close();
      },
      async start() {
        tenures.start();
        await rooms.start();
      },
    };
  }

  /** To all servers, this one too. */
  tellAll(message: ToAll): void {
    void this.bus.publish(channelOf.all, JSON.stringify(message));
  }

  async hearAll({ onceLinks, sessionEnded, lookAnew, lost }: HearsAll): Promise<void> {
    this.bus.onReturn(() => void lookAnew());
    await this.bus.subscribe(channelOf.all, (text) => {
      const message = JSON.parse(text) as ToAll;
      if (message.kind === 'signed-out') sessionEnded(message.session);
      if (message.kind === 'once-link') onceLinks.note(message.hash, message.owner);
      if (message.kind === 'people') void lookAnew();
      if (message.kind === 'lost') lost(message.owner);
      if (message.kind === 'once-link-used') onceLinks.forget(message.hash);
    });
  }

  close(): void {
    this.bus.close();
  }
}

/** Without who opens it and by which password. */
function shownRedis(url: string): string {
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
