import type { RoomStore } from '../store/room-store';
import type { RoomChannels } from './room-channels';
import type { RoomHost } from './room-host';

/** A room that is this process's to host. */
export interface Tenure {
  /** By which its events are stored, as long as the room is ours. */
  readonly store: RoomStore;
  readonly channels: RoomChannels;
  /** Its frames are numbered from here on: whoever hosts a room, their numbers rise. */
  readonly framesAfter: number;
  /** Its last host gave it up just now, with its class at hand: nobody has to be waited for. */
  readonly isHandedOver: boolean;
  /** The room has its host. */
  hosted(host: RoomHost): void;
  /** It is somebody else's by now: its host has ended. */
  lost(): void;
  /** Nobody hosts it any more. */
  release(): Promise<void>;
}

/** Whose a room is. Where there is one process only, all are its own. */
export interface Ownership {
  /** null: no open room has this code. Rejects with `RoomElsewhere` where it is another's. */
  take(code: string): Promise<Tenure | null>;
  /** Where another has the room, it gives it up: whoever asks has it, or nobody. */
  bring(code: string): Promise<void>;
}

/** Another server hosts it. */
export class RoomElsewhere extends Error {
  constructor(readonly sessionId: string) {
    super(`another server hosts session ${sessionId}`);
  }
}

/** Of the only process. */
export function soleOwnership(
  store: RoomStore,
  channelsFor: (code: string) => RoomChannels,
): Ownership {
  return {
    async take(code) {
      const channels = channelsFor(code);
      return {
        store,
        channels,
        framesAfter: 0,
        isHandedOver: false,
        hosted: () => undefined,
        lost: () => channels.drop(),
        release: async () => undefined,
      };
    },
    bring: async () => undefined,
  };
}
