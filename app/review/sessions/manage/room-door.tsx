'use client';

import { DoorOpen } from 'lucide-react';
import { useState } from 'react';
import { CONTROL, Control } from '../../../ui/control';
import { TitledDialog } from '../../../ui/titled-dialog';
import { AskOnce } from './ask-once';
import { REOPEN_WORDS, reopenedWords } from './manage-words';

/** In the report: the way into the session's room, which is opened again first where it is closed. */
export function RoomDoor({
  session,
  code,
  isOpen,
}: {
  session: string;
  code: string;
  isOpen: boolean;
}) {
  const [isAsking, setAsking] = useState(false);
  const shut = () => setAsking(false);
  return (
    <>
      {isOpen ? (
        <a className={CONTROL} href={`/teach/${code}`}>
          Console
        </a>
      ) : (
        <Control icon={<DoorOpen size={18} aria-hidden="true" />} onClick={() => setAsking(true)}>
          Open again
        </Control>
      )}
      {/* Beside both: the room is open as soon as it has been asked for, and what came of it is still to be read. */}
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
