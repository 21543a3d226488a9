'use client';

import { useEffect, useState } from 'react';
import type { ScreenView } from '#core/protocol/views/screen-view';
import { fetchProjectors } from '../activities/screen';
import { NOTHING_TOLD } from '../live/fold';
import { screenReading } from '../live/presenter-reading';
import type { RoomConnection } from '../live/room-connection';
import { useRoom, useTold } from '../live/use-room';
import type { ScreenClock } from '../parts/screen/clock';
import { clockOf } from './clock-of';
import { ScreenRoom } from './screen-room';
import { useLanguageOfRoom } from './use-language-of-room';

const STILL: ScreenClock = { currentStep: () => 0, untilStart: () => 0, remaining: () => null };

/** The projector, connected to its room. @param code undefined: not read yet */
export function ScreenLive({ code }: { code: string | undefined }) {
  const connection = useRoom('screen', code, screenReading);
  if (connection === null) return <ScreenRoom told={NOTHING_TOLD} clock={STILL} />;
  return <Connected connection={connection} />;
}

function Connected({ connection }: { connection: RoomConnection<ScreenView> }) {
  const told = useTold(connection, (all) => all);
  useLanguageOfRoom(told.view);
  const isThere = told.view !== null;
  useEffect(() => {
    if (isThere) void fetchProjectors();
  }, [isThere]);
  const [clock] = useState(() => clockOf(connection));
  return <ScreenRoom told={told} clock={clock} />;
}
