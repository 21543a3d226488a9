'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Handshake } from '#core/protocol/handshake';
import { PROTOCOL_VERSION } from '#core/protocol/version';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import type { ScreenView } from '#core/protocol/views/screen-view';
import type { StudentView } from '#core/protocol/views/student-view';
import { type AnyView, NOTHING_TOLD, type Told } from './fold';
import { deviceToken } from './identity';
import { invitationTo } from './invitation';
import type { Reading } from './parts-fold';
import { RoomConnection } from './room-connection';
import { onWake } from './wakes';

interface ViewByRole {
  student: StudentView;
  screen: ScreenView;
  /** A phone on which the projector is read. */
  reader: ScreenView;
  instructor: InstructorView;
}
export type Role = keyof ViewByRole;

function handshakeFor(role: Role, code: string | null): Handshake {
  const protocol = PROTOCOL_VERSION;
  if (role === 'instructor') return { role, protocol, code };
  if (code === null) throw new RangeError(`a ${role} needs a room code`);
  const invitation = invitationTo(code);
  if (role === 'screen') return { role, protocol, code, invitation };
  if (role === 'reader') return { role: 'screen', protocol, code, invitation, isRead: true };
  return { role, protocol, code, token: deviceToken(code), invitation };
}

/**
 * The live room for a page: the only way to the server's socket.
 * @param code the room's code in its normal form; null for the instructor's page that opens rooms; undefined while
 * the page hasn't read its address. Once it is there, the page
 * must not change it while mounted (give the component a `key`).
 * @param reading what reads the views of a presenter's room; a phone's come whole
 * @returns null until the browser runs (while the page is rendered on the server)
 */
export function useRoom<R extends Role>(
  role: R,
  code: string | null | undefined,
  reading?: () => Reading<ViewByRole[R]>,
): RoomConnection<ViewByRole[R]> | null {
  const [connection, setConnection] = useState<RoomConnection<ViewByRole[R]> | null>(null);
  useEffect(() => {
    if (code === undefined) return;
    const made = new RoomConnection<ViewByRole[R]>(handshakeFor(role, code), {}, reading);
    setConnection(made);
    const close = made.open();
    const sleepOn = onWake(() => made.told.link === 'live', made.reconnect);
    return () => {
      sleepOn();
      close();
    };
  }, [role, code, reading]);
  return connection;
}

/** Subscribes to part of what the server has told. `select` must return the same object for the same state. */
export function useTold<View extends AnyView, Part>(
  connection: Pick<RoomConnection<View>, 'told' | 'subscribe'>,
  select: (told: Told<View>) => Part,
): Part {
  return useSyncExternalStore(
    connection.subscribe,
    () => select(connection.told),
    () => select(NOTHING_TOLD),
  );
}
