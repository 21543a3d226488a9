import { useState } from 'react';
import { type PhoneRoom, usePhoneTold } from '../../parts/phone/room-provider';
import { type PhonePlace, phonePlace } from './place';

/** Where this phone stands in its room, by what it has been told. */
export function usePlace(room: PhoneRoom | null): { place: PhonePlace; wasIn: boolean } {
  const link = usePhoneTold(room, (told) => told.link);
  const refusal = usePhoneTold(room, (told) => told.refusal);
  const view = usePhoneTold(room, (told) => told.view);
  const you = usePhoneTold(room, (told) => told.you);
  const [wasIn, setWasIn] = useState(false);
  const place = phonePlace({ link, refusal, view, you }, wasIn);
  if (place.kind === 'in' && !wasIn) setWasIn(true);
  return { place, wasIn };
}
