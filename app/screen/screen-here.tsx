'use client';

import { useAddressCode } from '../ui/address-code';
import { TabTitle } from '../ui/tab-title';
import { ScreenLive } from './screen-live';
import { UnknownRoom } from './unknown-room';

/** The projector of the room that this page's address names. */
export function ScreenHere() {
  const code = useAddressCode();
  return (
    <>
      {code === undefined ? null : (
        <TabTitle>{code === null ? 'No such room' : `Projector ${code}`}</TabTitle>
      )}
      {code === null ? <UnknownRoom /> : <ScreenLive code={code} />}
    </>
  );
}
