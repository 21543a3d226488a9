'use client';

import { useAddressCode } from '../../ui/address-code';
import { TabTitle } from '../../ui/tab-title';
import { useWords } from '../../words/language';
import { Console } from './console';
import { NoSuchRoom } from './no-such-room';

/** The console of the room that this page's address names. */
export function ConsoleHere() {
  const words = useWords('console', 'ui');
  const code = useAddressCode();
  return (
    <>
      {code === undefined ? null : (
        <TabTitle>
          {code === null ? words.say('console.no-room') : words.say('ui.room', { code })}
        </TabTitle>
      )}
      {code === null ? <NoSuchRoom /> : <Console code={code} />}
    </>
  );
}
