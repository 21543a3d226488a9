'use client';

import type { Refusal } from '#core/protocol/refusal';
import { Notice } from './notice';

const TITLES: Partial<Record<Refusal['code'], string>> = {
  'unknown-room': 'No such room.',
  'too-many-tries': 'One moment.',
  'room-closed': 'This room is closed.',
  'room-full': 'This room is full.',
  'room-locked': 'This room is locked.',
  outdated: 'This page is out of date.',
};

const NEEDS_ANOTHER_CODE: ReadonlySet<Refusal['code']> = new Set([
  'unknown-room',
  'room-closed',
  'room-full',
]);

/** The server has refused or ended the connection: says why, in the server's sentence, and offers a way out. */
export function RefusalNotice({ refusal }: { refusal: Refusal }) {
  if (refusal.retryIn !== undefined) {
    return <Notice title={TITLES[refusal.code] ?? 'One moment.'}>{refusal.message}</Notice>;
  }
  const exit = NEEDS_ANOTHER_CODE.has(refusal.code)
    ? { href: '/', label: 'Enter another code' }
    : 'reload';
  return (
    <Notice title={TITLES[refusal.code] ?? 'The connection has ended.'} exit={exit}>
      {refusal.message}
    </Notice>
  );
}

export function ClosedNotice() {
  return (
    <Notice title="This room is closed." exit={{ href: '/', label: 'Enter another code' }}>
      The session is over. Thank you for taking part.
    </Notice>
  );
}

/** Only the instructor can help: the page moves on by itself once this phone is let back in. */
export function RemovedNotice() {
  return (
    <Notice title="You are out of this room.">
      The instructor has removed you. If that was a mistake, say so: this page goes on by itself
      when you are let back in.
    </Notice>
  );
}

/** It goes on by itself if the student is handed back to this phone. */
export function HandedOverNotice() {
  return (
    <Notice title="You go on on another phone.">
      This one was handed over, so it is out. To come back to it, ask the instructor for a link:
      name, team and points come along.
    </Notice>
  );
}

/** The room no longer knows this phone, though it was in. */
export function ForgottenNotice({ code }: { code: string }) {
  return (
    <Notice
      title="You are no longer in this room."
      exit={{ href: `/join/${code}`, label: 'Join again' }}
    >
      The room has lost your name. Join again: it takes a moment.
    </Notice>
  );
}

/** The address contains something that can't be a code. */
export function NotACodeNotice() {
  return (
    <Notice title="That is not a room code." exit={{ href: '/', label: 'Enter the code' }}>
      A code has six letters and digits, such as HX3 7KD. It stands on the big screen.
    </Notice>
  );
}
