import type { Sentence } from '#core/words/messages';
/** The field that marks a JSON file as a lesson plan; its value is the version of the format. */
export const VERSION_FIELD = 'overshoot-lesson-plan';
export const VERSION = 1;

/** Characters, more than the longest possible plan has. A file has at least as many bytes. */
export const MOST_CHARACTERS = 1_000_000;

/** One reason why a file can't be read. */
export interface FileFault {
  /** Counted from 1. */
  readonly line: number;
  /** What is wrong there. */
  readonly message: Sentence;
}
