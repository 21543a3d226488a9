'use client';

import { useEffect, useEffectEvent } from 'react';
import type { Refusal } from '#core/protocol/refusal';
import { useRoom } from '../../live/use-room';
import type { PhoneRoom } from '../../parts/phone/room-provider';
import { usePhoneTold } from '../../parts/phone/room-provider';

interface ProbeProps {
  readonly code: string;
  readonly onFound: () => void;
  readonly onRefused: (refusal: Refusal) => void;
  /** The server wants this phone to wait its turn. It keeps trying. */
  readonly onSlow: () => void;
}

/** Asks once whether a room exists. Renders nothing. */
export function RoomProbe({ code, onFound, onRefused, onSlow }: ProbeProps) {
  const room: PhoneRoom | null = useRoom('student', code);
  const isThere = usePhoneTold(room, (told) => told.view !== null);
  const refusal = usePhoneTold(room, (told) => (told.link === 'refused' ? told.refusal : null));
  const found = useEffectEvent(onFound);
  const refused = useEffectEvent(onRefused);
  const slow = useEffectEvent(onSlow);

  useEffect(() => {
    if (isThere) found();
    else if (refusal?.retryIn !== undefined) slow();
    else if (refusal !== null) refused(refusal);
  }, [isThere, refusal]);
  return null;
}
