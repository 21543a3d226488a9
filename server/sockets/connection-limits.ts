import type { Millis } from '#core/lesson/round';
import { ROOM_CAPACITY } from '#core/room/state';

export interface ConnectionLimits {
  /** Bytes that may wait to be sent to one connection; more is allowed for `unsentFor`. */
  readonly unsentBytes: number;
  readonly unsentFor: Millis;
  /** And to all together. */
  readonly unsentBytesInAll: number;
  /** How long a connection may be open without having said who it is. */
  readonly silentFor: Millis;
  /** How many may be so at once. */
  readonly silentInAll: number;
  /** Open connections from one address: a whole campus may have only one. */
  readonly byAddress: number;
}

/** For a server whose rooms hold the usual number of students, `ROOM_CAPACITY`. */
export const CONNECTION_LIMITS: ConnectionLimits = {
  unsentBytes: 256 * 1_024,
  unsentFor: 3_000,
  unsentBytesInAll: 64 * 1_024 * 1_024,
  silentFor: 5_000,
  silentInAll: ROOM_CAPACITY,
  byAddress: 2 * ROOM_CAPACITY,
};

/** A room that holds more may come back all at once, through one address. @param capacity of a room, students */
export function limitsFor(capacity: number): Pick<ConnectionLimits, 'silentInAll' | 'byAddress'> {
  const { silentInAll, byAddress } = CONNECTION_LIMITS;
  return {
    silentInAll: Math.max(silentInAll, capacity),
    byAddress: Math.max(byAddress, 2 * capacity),
  };
}
