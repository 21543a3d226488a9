'use client';

import { QrCode } from 'lucide-react';
import { useState } from 'react';
import type { AcknowledgementOf } from '#core/protocol/acknowledgement';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { Control } from '../../../ui/control';
import { Qr } from '../../../ui/qr';
import { RefusalLine } from '../../../ui/refusal-line';
import { rich } from '../../../ui/rich';
import { handOverLink } from '../../../ui/words/address-words';
import { useWords } from '../../../words/language';
import type { Sending } from '../commands/connection';
import type { NamedStudent } from '../people/candidates';
import { ownName } from './own-name';

/** Makes the link only when it is asked for, and shows it once. */
export function HandOverLink({
  view,
  student,
  connection,
}: {
  view: InstructorView;
  student: NamedStudent;
  connection: Sending;
}) {
  const words = useWords('console', 'console-dialogs', 'refusals', 'host-refusals');
  const { name } = student;
  const [answer, setAnswer] = useState<AcknowledgementOf<'offer-hand-over'> | null>(null);
  const [isPending, setPending] = useState(false);
  const ask = async () => {
    setPending(true);
    setAnswer(await connection.send({ type: 'offer-hand-over', participant: student.number }));
    setPending(false);
  };
  if (answer?.ok) {
    const url = handOverLink(view.address, view.code, view.invitation, answer.secret);
    const minutes = Math.round(answer.validFor / 60_000);
    return (
      <div className="flex flex-wrap items-center gap-4">
        <Qr
          url={url}
          label={words.say('console-dialogs.code.qr', { url })}
          className="w-52 shrink-0 rounded-chip border border-line max-[560px]:w-full"
        />
        <p className="min-w-0 flex-1 basis-40 text-[15px]">
          <strong className="block text-[16px] font-[700]">
            {rich(words, 'console-dialogs.hand-over.only', { name, own: ownName })}
          </strong>
          {rich(words, 'console-dialogs.hand-over.scan', { minutes, name, own: ownName })}
        </p>
      </div>
    );
  }
  return (
    <div className="grid justify-items-start gap-2">
      <Control
        icon={<QrCode size={18} aria-hidden="true" />}
        blocked={isPending ? words.say('console.one-moment') : null}
        onClick={() => void ask()}
      >
        {words.say('console-dialogs.hand-over.show')}
      </Control>
      <p className="text-[14px] text-mut">
        {rich(words, 'console-dialogs.hand-over.warning', { name, own: ownName })}
      </p>
      <RefusalLine refusal={answer && words.tell(answer.reason)} />
    </div>
  );
}
