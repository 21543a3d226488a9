import type { RoomState } from '#core/room/state';
import type { AddressBook } from '../process/addresses';
import type { Log } from '../process/log';
import type { ServerMeasures } from '../process/measures';
import type { TimeSource } from '../process/time-source';
import type { RoomStore, StoredRounds } from '../store/room-store';
import type { RoomChannels } from './room-channels';

/** What a live room is made of. */
export interface RoomHostParts {
  readonly sessionId: string;
  readonly state: RoomState;
  /** Of its snapshot. */
  readonly storedRounds: StoredRounds;
  readonly store: RoomStore;
  readonly channels: RoomChannels;
  /** The number of the last frame before this host's. */
  readonly framesAfter: number;
  readonly addresses: AddressBook;
  /** The secret part of the room's link. */
  readonly invitation: string;
  readonly time: TimeSource;
  readonly log: Log;
  readonly measures: ServerMeasures;
  /** Another process has written to this session: this host is no longer of any use. */
  readonly onStale: () => void;
}
