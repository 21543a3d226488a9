'use client';

import { useAddressCode } from '../../ui/address-code';
import { useTabTitle } from '../../ui/use-tab-title';
import { useWords } from '../../words/language';
import { Console } from './console';
import { NoSuchRoom } from './no-such-room';

/** The console of the room that this page's address names. */
export function ConsoleHere() {
  const words = useWords('console', 'ui');
  const code = useAddressCode();
  const title =
    code === null ? words.say('console.no-room') : code && words.say('ui.room', { code });
  useTabTitle(title ?? null);
  return code === null ? <NoSuchRoom /> : <Console code={code} />;
}
