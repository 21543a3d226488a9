'use client';

import { usePathname } from 'next/navigation';
import { createContext, type ReactNode, useContext, useEffect, useSyncExternalStore } from 'react';
import type { StudentView } from '#core/protocol/views/student-view';
import { NOTHING_TOLD, type Told } from '../../live/fold';
import { keepInHistory } from '../../live/kept';
import type { RoomConnection } from '../../live/room-connection';
import { useRoom } from '../../live/use-room';
import { useAddressCode, useNormalAddress } from '../../ui/address-code';

export type PhoneRoom = RoomConnection<StudentView>;

/** What the screens of a round need from the connection. */
export type RoomLink = Pick<
  PhoneRoom,
  'send' | 'nextNumber' | 'remaining' | 'currentStep' | 'untilStart'
>;

const Room = createContext<PhoneRoom | null>(null);

/** One connection for the join page and the play page of a room: moving from one to the other keeps it. */
export function RoomProvider({ children }: { children: ReactNode }) {
  const code = useAddressCode();
  useNormalAddress();
  const path = usePathname();
  // The same tree with and without a code: the page keeps what is typed into it before the code is read.
  return (
    <>
      <Room value={useRoom('student', code ?? undefined)}>{children}</Room>
      <KeptInHistory key={path} />
    </>
  );
}

/**
 * A reload of any of the room's pages finds this student again, also where the browser keeps nothing. Mounted anew on
 * each page, which has an entry of its own in the history.
 */
function KeptInHistory() {
  useEffect(() => keepInHistory(), []);
  return null;
}

/** null until the browser runs. */
export function usePhoneRoom(): PhoneRoom | null {
  return useContext(Room);
}

const subscribeToNothing = () => () => {};

/** Part of what the room has told; before there is a connection, that is nothing. */
export function usePhoneTold<Part>(
  room: PhoneRoom | null,
  select: (told: Told<StudentView>) => Part,
): Part {
  return useSyncExternalStore(
    room?.subscribe ?? subscribeToNothing,
    () => select(room?.told ?? NOTHING_TOLD),
    () => select(NOTHING_TOLD),
  );
}
