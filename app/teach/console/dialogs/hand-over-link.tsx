'use client';

import { QrCode } from 'lucide-react';
import { useState } from 'react';
import type { AcknowledgementOf } from '#core/protocol/acknowledgement';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { Control } from '../../../ui/control';
import { Qr } from '../../../ui/qr';
import { RefusalLine } from '../../../ui/refusal-line';
import { handOverLink } from '../../../ui/words/address-words';
import { useWords } from '../../../words/language';
import type { Sending } from '../commands/connection';

/** Makes the link only when it is asked for, and shows it once. */
export function HandOverLink({
  view,
  student,
  connection,
}: {
  view: InstructorView;
  student: InstructorView['roster'][number];
  connection: Sending;
}) {
  const words = useWords('refusals', 'host-refusals');
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
          className="w-52 shrink-0 rounded-chip border border-line max-[560px]:w-full"
        />
        <p className="min-w-0 flex-1 basis-40 text-[15px]">
          <strong className="block text-[16px] font-[700]">
            Only for <span translate="no">{student.name}</span>.
          </strong>
          Scan it with the new phone. It works once, for {minutes} minutes: whoever scans it becomes{' '}
          <span translate="no">{student.name}</span>.
        </p>
      </div>
    );
  }
  return (
    <div className="grid justify-items-start gap-2">
      <Control
        icon={<QrCode size={18} aria-hidden="true" />}
        blocked={isPending ? 'One moment.' : null}
        onClick={() => void ask()}
      >
        Show a QR code for the new phone
      </Control>
      <p className="text-[14px] text-mut">
        Not while this screen is on the projector: whoever scans it becomes{' '}
        <span translate="no">{student.name}</span>.
      </p>
      <RefusalLine refusal={answer && words.tell(answer.reason)} />
    </div>
  );
}
