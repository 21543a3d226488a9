'use client';

import { useAddressCode } from '../../ui/address-code';
import { TabTitle } from '../../ui/tab-title';
import { Console } from './console';
import { NoSuchRoom } from './no-such-room';

/** The console of the room that this page's address names. */
export function ConsoleHere() {
  const code = useAddressCode();
  return (
    <>
      {code === undefined ? null : (
        <TabTitle>{code === null ? 'No such room' : `Room ${code}`}</TabTitle>
      )}
      {code === null ? <NoSuchRoom /> : <Console code={code} />}
    </>
  );
}
