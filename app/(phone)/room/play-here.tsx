'use client';

import { useAddressCode } from '../../ui/address-code';
import { WaitingScreen } from './lobby/waiting-screen';
import { PlayRoom } from './play-room';
import { NotACodeNotice } from './refusal-notice';

/** The room that this page's address names. */
export function PlayHere() {
  const code = useAddressCode();
  if (code === null) return <NotACodeNotice />;
  if (code === undefined) return <WaitingScreen code={null} isLost={false} />;
  return <PlayRoom code={code} />;
}
