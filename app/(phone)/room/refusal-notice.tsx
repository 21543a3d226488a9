'use client';

import type { Refusal } from '#core/protocol/refusal';
import type { Key } from '#core/words/messages';
import { useWords } from '../../words/language';
import { Notice } from './notice';

const TITLES: { readonly [Code in Refusal['code']]?: Key<'phone'> & `phone.refused.${Code}` } = {
  'unknown-room': 'phone.refused.unknown-room',
  'too-many-tries': 'phone.refused.too-many-tries',
  'room-closed': 'phone.refused.room-closed',
  'room-full': 'phone.refused.room-full',
  'room-locked': 'phone.refused.room-locked',
  outdated: 'phone.refused.outdated',
};

const NEEDS_ANOTHER_CODE: ReadonlySet<Refusal['code']> = new Set([
  'unknown-room',
  'room-closed',
  'room-full',
]);

/** The server has refused or ended the connection: says why, for the server's reason, and offers a way out. */
export function RefusalNotice({ refusal }: { refusal: Refusal }) {
  const words = useWords('common', 'phone', 'refusals');
  const reason = words.tell(refusal.reason);
  const title = TITLES[refusal.code];
  if (refusal.retryIn !== undefined) {
    return <Notice title={words.say(title ?? 'phone.refused.wait')}>{reason}</Notice>;
  }
  const exit = NEEDS_ANOTHER_CODE.has(refusal.code)
    ? { href: '/', label: words.say('phone.exit.another-code') }
    : { label: words.say('common.reload') };
  return (
    <Notice title={words.say(title ?? 'phone.refused.ended')} exit={exit}>
      {reason}
    </Notice>
  );
}

export function ClosedNotice() {
  const words = useWords('phone');
  return (
    <Notice
      title={words.say('phone.refused.room-closed')}
      exit={{ href: '/', label: words.say('phone.exit.another-code') }}
    >
      {words.say('phone.closed.text')}
    </Notice>
  );
}

/** Only the instructor can help: the page moves on by itself once this phone is let back in. */
export function RemovedNotice() {
  const words = useWords('phone');
  return (
    <Notice title={words.say('phone.removed.title')}>{words.say('phone.removed.text')}</Notice>
  );
}

/** It goes on by itself if the student is handed back to this phone. */
export function HandedOverNotice() {
  const words = useWords('phone');
  return (
    <Notice title={words.say('phone.handed-over.title')}>
      {words.say('phone.handed-over.text')}
    </Notice>
  );
}

/** The room no longer knows this phone, though it was in. */
export function ForgottenNotice({ code }: { code: string }) {
  const words = useWords('phone');
  return (
    <Notice
      title={words.say('phone.forgotten.title')}
      exit={{ href: `/join/${code}`, label: words.say('phone.exit.again') }}
    >
      {words.say('phone.forgotten.text')}
    </Notice>
  );
}

/** The address contains something that can't be a code. */
export function NotACodeNotice() {
  const words = useWords('phone');
  return (
    <Notice
      title={words.say('phone.not-a-code.title')}
      exit={{ href: '/', label: words.say('phone.exit.code') }}
    >
      {words.say('phone.not-a-code.text')}
    </Notice>
  );
}
