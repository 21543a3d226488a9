import type { SessionFileFault } from './file-fault';

/**
 * What the session desk (`/review/desk/…`) refuses and why: codes and numbers, of which the pages make sentences.
 * It isn't part of the rooms' wire: only the instructor's pages ask there, one question and one answer at a time.
 */
export type DeskRefusal =
  /** The address is none of this desk's. */
  | { readonly code: 'unknown-errand' }
  /** Not from a page of this server, or not as JSON. */
  | { readonly code: 'foreign-page' }
  | { readonly code: 'too-large'; readonly mostBytes: number }
  /** `at` names the field, such as "title"; "" where it is no JSON at all. */
  | { readonly code: 'malformed'; readonly at: string }
  /** There is none with this id, or no longer. */
  | { readonly code: 'unknown-session' }
  /** Another file is being read in. */
  | { readonly code: 'busy' }
  /** The session's file can't be read in; nothing of it was stored. */
  | { readonly code: 'bad-file'; readonly fault: SessionFileFault }
  | { readonly code: 'no-title' }
  | { readonly code: 'long-title'; readonly most: number }
  /** A colleague's, in which whoever asks assists. */
  | { readonly code: 'not-own' }
  | { readonly code: 'not-operator' }
  | { readonly code: 'no-name' }
  | { readonly code: 'long-name'; readonly most: number }
  | { readonly code: 'name-taken' }
  | { readonly code: 'many-people'; readonly most: number }
  /** No instructor of this server, or whoever's the session is. */
  | { readonly code: 'unknown-person' }
  /** Not while its room is open. */
  | { readonly code: 'session-open' }
  | { readonly code: 'not-stored' };

export type DeskAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: DeskRefusal };

/** Of a session's file that is read in. Three thousand students in sixteen rounds take about 20 MB. */
export const MOST_FILE_BYTES = 64 * 1024 * 1024;

export const DESK_PATH = '/review/desk/';
