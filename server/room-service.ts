import type { Cluster, SharedService } from './cluster/cluster';
import type { LiveRooms } from './room/live-room';
import { soleOwnership } from './room/ownership';
import type { RoomChannels } from './room/room-channels';
import { RoomRegistry, type RoomRegistryParts } from './room/room-registry';
import { HostedRooms } from './sockets/hosted-room';
import type { RoomDesk } from './sockets/room-desk';
import type { LeasesFor } from './store/leases';

export interface RoomServiceParts extends Omit<RoomRegistryParts, 'ownership'> {
  readonly desk: RoomDesk;
  readonly channelsFor: (code: string) => RoomChannels;
  /** null: this server is alone. */
  readonly cluster: Cluster | null;
  readonly leasesFor: LeasesFor | undefined;
}

export interface RoomService {
  /** Of the rooms that are hosted here. */
  readonly registry: RoomRegistry;
  readonly rooms: LiveRooms;
  /** To be called once the registry is closed. */
  close(): void;
}

/** The rooms of a server, which has all of them or shares them with others. */
export async function roomService({
  desk,
  channelsFor,
  cluster,
  leasesFor,
  ...parts
}: RoomServiceParts): Promise<RoomService> {
  const { store, log } = parts;
  const shared: SharedService | undefined =
    leasesFor &&
    cluster?.rooms(
      {
        ...{ store, leasesFor, log },
        localFor: channelsFor,
        answer: (host, asked) => desk.answer(host, asked),
      },
      () => registry,
    );
  const ownership = shared?.ownership ?? soleOwnership(store, channelsFor);
  const registry = new RoomRegistry({ ...parts, ownership });
  await shared?.start();
  return {
    registry,
    rooms: shared?.rooms ?? new HostedRooms(registry, desk),
    close: () => shared?.close(),
  };
}
