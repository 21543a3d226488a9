'use client';

import { useAddressCode } from '../ui/address-code';
import { TabTitle } from '../ui/tab-title';
import { useWords } from '../words/language';
import { ScreenLive } from './screen-live';
import { UnknownRoom } from './unknown-room';

/** The projector of the room that this page's address names. */
export function ScreenHere() {
  const words = useWords('screen');
  const code = useAddressCode();
  return (
    <>
      {code === undefined ? null : (
        <TabTitle>
          {code === null ? words.say('screen.no-room') : words.say('screen.title-of', { code })}
        </TabTitle>
      )}
      {code === null ? <UnknownRoom /> : <ScreenLive code={code} />}
    </>
  );
}
