/** The field that tells a lesson plan's file from any other JSON, and which version of the format it is. */
export const VERSION_FIELD = 'overshoot-lesson-plan';
export const VERSION = 1;

/** Characters; the longest plan there can be is shorter. Bytes of a file are at least as many. */
export const MOST_CHARACTERS = 1_000_000;

/** One reason why a file can't be read. */
export interface FileFault {
  /** Counted from 1. */
  readonly line: number;
  /** What is wrong there, as a sentence. */
  readonly message: string;
}
