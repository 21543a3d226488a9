'use client';

import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { Qr } from '../../../ui/qr';
import { RefusalLine } from '../../../ui/refusal-line';
import { rich } from '../../../ui/rich';
import { RoomCode } from '../../../ui/room-code';
import { joinLink, typedAddress } from '../../../ui/words/address-words';
import { useWords } from '../../../words/language';
import type { Command } from '../commands/use-command';

/** The code, the link and the QR code for students, with a warning until some phone has got through. */
export function AddressPanel({
  view,
  isLarge = false,
}: {
  view: InstructorView;
  isLarge?: boolean;
}) {
  const words = useWords('console-dialogs');
  const url = joinLink(view.address, view.code, view.invitation);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <RoomCode
        code={view.code}
        className={isLarge ? 'text-[72px] max-[560px]:text-[44px]' : 'text-[40px]'}
      />
      <div className="flex items-center gap-4">
        <Qr
          url={url}
          label={words.say('console-dialogs.code.qr', { url })}
          className={`shrink-0 rounded-chip border border-line ${isLarge ? 'w-52 max-[560px]:w-36' : 'w-28'}`}
        />
        <p className={`min-w-0 text-mut ${isLarge ? 'text-[16px]' : 'text-[14px]'}`}>
          {rich(words, 'console-dialogs.code.scan', {
            address: typedAddress(view.address),
            own: (inside) => (
              <bdi
                translate="no"
                className={`block font-[700] text-ink ${isLarge ? 'text-[22px] max-[560px]:text-[15px]' : 'text-[15px]'}`}
              >
                {inside}
              </bdi>
            ),
          })}
          {view.hallNumber !== null && (
            <span className="block">
              {rich(words, 'console-dialogs.code.hall-number', {
                number: view.hallNumber,
                own: (inside) => (
                  <strong className="text-ink tabular-nums" translate="no">
                    {inside}
                  </strong>
                ),
              })}
            </span>
          )}
        </p>
      </div>
      {!view.addressReached && <NotReached />}
      {view.webSocketsLost && <WebSocketsLost />}
    </div>
  );
}

function NotReached() {
  const words = useWords('console-dialogs');
  return (
    <div className="rounded-control border border-line bg-panel px-3 py-2.5 text-[14px]">
      <p className="flex gap-2 type-label">
        <TriangleAlert size={18} className="mt-px shrink-0 text-lost" aria-hidden="true" />
        {words.say('console-dialogs.unreached')}
      </p>
      <details className="mt-1 ps-6.5">
        <summary className="rounded-chip text-mut">
          {words.say('console-dialogs.unreached.help')}
        </summary>
        <ul className="mt-1.5 grid list-disc gap-1 ps-4">
          <li>{words.say('console-dialogs.unreached.network')}</li>
          <li>{words.say('console-dialogs.unreached.isolation')}</li>
          <li>{words.say('console-dialogs.unreached.firewall')}</li>
          <li>{words.say('console-dialogs.unreached.addresses')}</li>
        </ul>
      </details>
    </div>
  );
}

function WebSocketsLost() {
  const words = useWords('console-dialogs');
  return (
    <div className="rounded-control border border-line bg-panel px-3 py-2.5 text-[14px]">
      <p className="flex gap-2 type-label">
        <TriangleAlert size={18} className="mt-px shrink-0 text-lost" aria-hidden="true" />
        {words.say('console-dialogs.polled')}
      </p>
      <details className="mt-1 ps-6.5">
        <summary className="rounded-chip text-mut">
          {words.say('console-dialogs.polled.help')}
        </summary>
        <p className="mt-1.5">{words.say('console-dialogs.polled.text')}</p>
        <pre dir="ltr" translate="no" className="mt-1.5 overflow-x-auto text-[13px]">
          {`proxy_http_version 1.1;
proxy_set_header Upgrade $http_upgrade;
proxy_set_header Connection "upgrade";`}
        </pre>
      </details>
    </div>
  );
}

/** Lets the instructor switch between this machine's network addresses. */
export function AddressChoice({ view, command }: { view: InstructorView; command: Command }) {
  const words = useWords('console-dialogs');
  const labelId = useId();
  if (view.addresses.length < 2) return null;
  return (
    <div>
      <h3 id={labelId} className="mb-2 text-[15px] type-label">
        {words.say('console-dialogs.address.choice')}
      </h3>
      <RadioGroup
        aria-labelledby={labelId}
        value={view.address}
        onValueChange={(url) => void command.run({ type: 'choose-address', url: String(url) })}
        className="grid gap-1"
      >
        {view.addresses.map(({ url, label }) => (
          <Radio.Root
            key={url}
            value={url}
            className="flex min-h-11 items-center gap-3 rounded-control border border-line px-3 py-1.5 text-start text-[15px] hover:bg-panel data-checked:border-ink"
          >
            <span className="flex size-5 shrink-0 items-center justify-center rounded-full border border-line2">
              <Radio.Indicator className="size-2.5 rounded-full bg-ink data-unchecked:hidden" />
            </span>
            <span className="flex min-w-0 flex-1 flex-wrap justify-between gap-x-4">
              <bdi translate="no" className="font-[650]">
                {typedAddress(url)}
              </bdi>
              <span className="text-mut">{label}</span>
            </span>
          </Radio.Root>
        ))}
      </RadioGroup>
      <RefusalLine refusal={command.refusal} />
    </div>
  );
}
