/** What is wrong with a session's file. Pages make sentences of these. */
export const SESSION_FILE_FAULTS = [
  /** No JSON object, or one of another kind. */
  'not-a-session',
  /** Written by a later version of this program, in a form that this one doesn't know. */
  'later-format',
  /** Its runs were computed by a later version of the engine. */
  'later-engine',
  /** A key that no file has, since programs trip over it. */
  'forbidden-key',
  'too-deep',
  'missing',
  'unknown-field',
  'wrong-type',
  'out-of-range',
  /** More characters or entries than `limit`. */
  'too-long',
  'not-one-of',
  /** Letters that nobody can see, or another form of the same text. */
  'not-clean',
  'not-a-code',
  /** Numbers that count must do so one by one. */
  'out-of-order',
  'unknown-student',
  /** Settings that no round could be opened with. */
  'unplayable',
  /** It can't have happened after what the log says before it. */
  'not-following',
  /** It isn't what follows from the log. */
  'not-matching',
] as const;

export type FileFaultCode = (typeof SESSION_FILE_FAULTS)[number];

/** Why a session's file is refused, and where. */
export interface SessionFileFault {
  readonly code: FileFaultCode;
  /** The way there from the top: names of fields, and places in lists from 0. */
  readonly at: readonly (string | number)[];
  /** What may not be passed, where that is known. */
  readonly limit?: number;
}
