'use client';

import { useParams } from 'next/navigation';
import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { StudentView } from '#core/protocol/views/student-view';
import { normalizeCode } from '#core/room/people/code';
import { NOTHING_TOLD, type Told } from '../../live/fold';
import type { RoomConnection } from '../../live/room-connection';
import { useRoom } from '../../live/use-room';

export type PhoneRoom = RoomConnection<StudentView>;

/** What the screens of a round need from the connection. */
export type RoomLink = Pick<
  PhoneRoom,
  'send' | 'nextNumber' | 'remaining' | 'currentStep' | 'untilStart'
>;

const Room = createContext<PhoneRoom | null>(null);

/** One connection for the join page and the play page of a room: moving from one to the other keeps it. */
export function RoomProvider({ children }: { children: ReactNode }) {
  const { code } = useParams<{ code: string }>();
  // The page is about to redirect or answer anything else.
  if (normalizeCode(code) !== code) return children;
  return (
    <Connected key={code} code={code}>
      {children}
    </Connected>
  );
}

function Connected({ code, children }: { code: string; children: ReactNode }) {
  return <Room value={useRoom('student', code)}>{children}</Room>;
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
