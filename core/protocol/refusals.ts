/** Every reason for which the server may refuse a connection or a command. The wire carries one of these and a sentence. */
export const REFUSAL_CODES = [
  'malformed',
  'oversized',
  'outdated',
  'no-key',
  'wrong-role',
  'unknown-room',
  'too-many-tries',
  'room-closed',
  'room-full',
  'room-locked',
  'removed',
  'unknown-student',
  'not-joined',
  'bad-name',
  'bad-title',
  'bad-activity',
  'bad-plan',
  'bad-learning-rate',
  'bad-vote',
  'bad-tap',
  'bad-teams',
  'bad-time-limit',
  'bad-address',
  'wrong-phase',
  'wrong-round',
  'nobody-picked',
  'too-late',
  'stale-input',
  'too-many-changes',
  'not-stored',
  'busy',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A refusal as a person reads it: what was wrong and what to do, in one sentence. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
}
