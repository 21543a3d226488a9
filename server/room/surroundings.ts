import type { RoomState } from '#core/room/state';
import type { Surroundings } from '#core/room/views/view';
import type { AddressBook } from '../process/addresses';
import type { Presence } from './presence';
import type { RoomChannels } from './room-channels';

/** What a view tells beyond the rules: networks and connections. */
export function surroundingsOf(
  { address: chosen, typedAddress }: RoomState,
  parts: {
    readonly addresses: AddressBook;
    readonly channels: RoomChannels;
    readonly invitation: string;
  },
  presence: Presence,
): Surroundings {
  const { addresses, channels, invitation } = parts;
  const address = addresses.chosen(chosen, typedAddress);
  const own = addresses.list();
  const isOwn = typedAddress === null || own.some(({ url }) => url === typedAddress);
  return {
    address,
    invitation,
    addresses: isOwn ? own : [...own, { url: typedAddress, label: 'typed in' }],
    addressReached: addresses.isReached(address),
    webSocketsLost: channels.hasLostWebSockets(),
    screens: channels.projectors(),
    lostAt: presence.lostAt,
    away: presence.away,
  };
}
