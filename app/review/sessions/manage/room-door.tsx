'use client';

import { DoorOpen } from 'lucide-react';
import { useState } from 'react';
import { AskOnce } from '../../../live/desk/ask-once';
import { ownAddress } from '../../../ui/address/own-address';
import { CONTROL, Control } from '../../../ui/control';
import { TitledDialog } from '../../../ui/titled-dialog';
import { useWords } from '../../../words/language';
import { reopenedWords } from './manage-words';

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
  const words = useWords('review-sessions');
  const [isAsking, setAsking] = useState(false);
  const shut = () => setAsking(false);
  return (
    <>
      {isOpen ? (
        <a className={CONTROL} href={ownAddress(`/teach/${code}`)}>
          {words.say('review-sessions.console')}
        </a>
      ) : (
        <Control icon={<DoorOpen size={18} aria-hidden="true" />} onClick={() => setAsking(true)}>
          {words.say('review-sessions.reopen')}
        </Control>
      )}
      {/* Beside both: the room is open as soon as it has been asked for, and what came of it is still to be read. */}
      <TitledDialog
        title={words.say('review-sessions.reopen.title')}
        isOpen={isAsking}
        onShut={shut}
      >
        <AskOnce<{ code: string }>
          about={{ session }}
          errand="reopen"
          question={words.say('review-sessions.reopen.what')}
          confirm={words.say('review-sessions.reopen.do')}
          done={(words, answer) => reopenedWords(words, answer.code, code)}
          onKeep={shut}
        />
      </TitledDialog>
    </>
  );
}
