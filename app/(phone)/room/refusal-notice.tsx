'use client';

import type { Refusal } from '#core/protocol/refusals';
import { Notice } from './notice';

const TITLES: Partial<Record<Refusal['code'], string>> = {
  'unknown-room': 'No such room.',
  'too-many-tries': 'Too many wrong codes.',
  'room-closed': 'This room is closed.',
  'room-full': 'This room is full.',
  outdated: 'This page is out of date.',
};

const NEEDS_ANOTHER_CODE: ReadonlySet<Refusal['code']> = new Set([
  'unknown-room',
  'too-many-tries',
  'room-closed',
  'room-full',
]);

/** The server has refused or ended the connection: why, in its own sentence, and a way out. */
export function RefusalNotice({ refusal }: { refusal: Refusal }) {
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

export function RemovedNotice({ code }: { code: string }) {
  return (
    <Notice
      title="You are no longer in this room."
      exit={{ href: `/join/${code}`, label: 'Join again' }}
    >
      The instructor has removed this name from the room.
    </Notice>
  );
}

/** The address holds something that cannot be a code. */
export function NotACodeNotice() {
  return (
    <Notice title="That is not a room code." exit={{ href: '/', label: 'Enter the code' }}>
      A code has six letters and digits, such as HX3 7KD. It stands on the big screen.
    </Notice>
  );
}
