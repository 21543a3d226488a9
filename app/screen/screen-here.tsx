'use client';

import { useAddressCode } from '../ui/address-code';
import { useTabTitle } from '../ui/use-tab-title';
import { useWords } from '../words/language';
import { ScreenLive } from './screen-live';
import { UnknownRoom } from './unknown-room';

/** The projector of the room that this page's address names. */
export function ScreenHere() {
  const words = useWords('screen');
  const code = useAddressCode();
  const title =
    code === null ? words.say('screen.no-room') : code && words.say('screen.title-of', { code });
  useTabTitle(title ?? null);
  return code === null ? <UnknownRoom /> : <ScreenLive code={code} />;
}
