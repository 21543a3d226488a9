import type { DeskRefusal } from '#core/protocol/desk';

/** Why the server didn't do what a page asked for, as one sentence. */
export function deskRefusalWords(refusal: DeskRefusal): string {
  switch (refusal.code) {
    case 'unknown-errand':
      return 'This page is from another version of the server: reload it.';
    case 'foreign-page':
      return 'Only a page of this server may ask for this: reload the page.';
    case 'too-large':
      return `This is larger than ${megabytes(refusal.mostBytes)}, the most that the server reads.`;
    case 'malformed':
      return 'The server does not understand this: reload the page.';
    case 'unknown-session':
      return 'This session is not there any more: somebody has deleted it.';
    case 'no-title':
      return 'Give the session a title, such as the name of the course.';
    case 'long-title':
      return `A title has at most ${refusal.most} characters: shorten it.`;
    case 'session-open':
      return 'The room is open: close it in the console first.';
    case 'busy':
      return 'Another file is being read in: try again in a moment.';
    case 'bad-file':
      return 'This file can’t be read in: it is no session of this product, or was changed.';
    case 'not-stored':
      return 'The server could not store this, so nothing has changed: try again in a moment.';
  }
}

export const SIGNED_OUT = 'This browser is signed out: reload the page and type the key.';
export const NO_SERVER = 'The server does not answer, so nothing has changed: try again.';

function megabytes(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.floor(bytes / 1_000)} KB`
    : `${Math.floor(bytes / 1_000_000)} MB`;
}
