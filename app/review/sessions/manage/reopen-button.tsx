'use client';

import { DoorOpen } from 'lucide-react';
import { useState } from 'react';
import { Control } from '../../../ui/control';
import { TitledDialog } from '../../../ui/titled-dialog';
import { AskOnce } from './ask-once';
import { REOPEN_WORDS, reopenedWords } from './manage-words';

/** In the report of a closed session: opens its room again. */
export function ReopenButton({ session, code }: { session: string; code: string }) {
  const [isAsking, setAsking] = useState(false);
  const shut = () => setAsking(false);
  return (
    <>
      <Control icon={<DoorOpen size={18} aria-hidden="true" />} onClick={() => setAsking(true)}>
        Open again
      </Control>
      <TitledDialog title="Open the room again?" isOpen={isAsking} onShut={shut}>
        <AskOnce<{ code: string }>
          session={session}
          errand="reopen"
          question={REOPEN_WORDS}
          confirm="Open the room again"
          done={(answer) => reopenedWords(answer.code, code)}
          onKeep={shut}
        />
      </TitledDialog>
    </>
  );
}
