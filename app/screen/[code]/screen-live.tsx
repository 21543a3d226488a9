'use client';

import { useMemo } from 'react';
import type { ScreenView } from '#core/protocol/views';
import { NOTHING_TOLD } from '../../live/fold';
import type { RoomConnection } from '../../live/room-connection';
import { useRoom, useTold } from '../../live/use-room';
import type { ScreenClock } from '../clock';
import { ScreenRoom } from '../screen-room';

const STILL = { shownStep: () => 0, remaining: () => null };

/** The projector, connected to its room. */
export function ScreenLive({ code }: { code: string }) {
  const connection = useRoom('screen', code);
  if (connection === null) return <ScreenRoom told={NOTHING_TOLD} clock={STILL} />;
  return <Connected connection={connection} />;
}

function Connected({ connection }: { connection: RoomConnection<ScreenView> }) {
  const told = useTold(connection, (all) => all);
  const clock = useMemo(() => clockOf(connection), [connection]);
  return <ScreenRoom told={told} clock={clock} />;
}

/** While the connection is lost nobody knows how time goes on: the picture keeps the last step. */
function clockOf(connection: RoomConnection<ScreenView>): ScreenClock {
  let last = 0;
  return {
    shownStep: () => {
      if (connection.told.link !== 'lost') last = connection.shownStep();
      return last;
    },
    remaining: () => connection.remaining(),
  };
}
