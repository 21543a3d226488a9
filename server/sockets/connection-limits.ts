import type { Millis } from '#core/lesson/round';

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

export const CONNECTION_LIMITS: ConnectionLimits = {
  unsentBytes: 256 * 1_024,
  unsentFor: 3_000,
  unsentBytesInAll: 64 * 1_024 * 1_024,
  silentFor: 5_000,
  silentInAll: 3_000,
  byAddress: 6_000,
};
