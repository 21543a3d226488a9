'use client';

import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { Qr } from '../../../ui/qr';
import { RefusalLine } from '../../../ui/refusal-line';
import { RoomCode } from '../../../ui/room-code';
import { joinLink, typedAddress } from '../../../ui/words/address-words';
import type { Command } from '../commands/use-command';

/** The code, the link and the QR code for students, with a warning until some phone has got through. */
export function AddressPanel({
  view,
  isLarge = false,
}: {
  view: InstructorView;
  isLarge?: boolean;
}) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <RoomCode
        code={view.code}
        className={isLarge ? 'text-[72px] max-[560px]:text-[44px]' : 'text-[40px]'}
      />
      <div className="flex items-center gap-4">
        <Qr
          url={joinLink(view.address, view.code, view.invitation)}
          className={`shrink-0 rounded-chip border border-line ${isLarge ? 'w-52 max-[560px]:w-36' : 'w-28'}`}
        />
        <p className={`min-w-0 text-mut ${isLarge ? 'text-[16px]' : 'text-[14px]'}`}>
          Scan it, or open
          <span
            className={`block font-[700] text-ink ${isLarge ? 'text-[22px] max-[560px]:text-[15px]' : 'text-[15px]'}`}
          >
            {typedAddress(view.address)}
          </span>
          and type the code.
          {view.hallNumber !== null && (
            <span className="block">
              <span>Then the number </span>
              <strong className="text-ink tabular-nums" translate="no">
                {view.hallNumber}
              </strong>
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
  return (
    <div className="rounded-control border border-line bg-panel px-3 py-2.5 text-[14px]">
      <p className="flex gap-2 type-label">
        <TriangleAlert size={18} className="mt-px shrink-0 text-lost" aria-hidden="true" />
        No other device has reached this address yet.
      </p>
      <details className="mt-1 pl-6.5">
        <summary className="rounded-chip text-mut">If phones can’t open it</summary>
        <ul className="mt-1.5 grid list-disc gap-1 pl-4">
          <li>Phones and this computer must be on the same network.</li>
          <li>
            Many guest and campus networks keep devices apart (client isolation). Then use a
            hotspot: the phone’s, or this computer’s.
          </li>
          <li>A firewall may block it: let Node.js accept incoming connections.</li>
          <li>If the computer is on several networks, choose another address.</li>
        </ul>
      </details>
    </div>
  );
}

function WebSocketsLost() {
  return (
    <div className="rounded-control border border-line bg-panel px-3 py-2.5 text-[14px]">
      <p className="flex gap-2 type-label">
        <TriangleAlert size={18} className="mt-px shrink-0 text-lost" aria-hidden="true" />
        Phones get through, but only by asking again and again.
      </p>
      <details className="mt-1 pl-6.5">
        <summary className="rounded-chip text-mut">What a proxy must pass on</summary>
        <p className="mt-1.5">
          Something between the phones and this server loses WebSockets. Everything works, only
          slower and at a higher cost. In nginx, write into the location:
        </p>
        <pre translate="no" className="mt-1.5 overflow-x-auto text-[13px]">
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
  const labelId = useId();
  if (view.addresses.length < 2) return null;
  return (
    <div>
      <h3 id={labelId} className="mb-2 text-[15px] type-label">
        Address on the QR code
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
            className="flex min-h-11 items-center gap-3 rounded-control border border-line px-3 py-1.5 text-left text-[15px] hover:bg-panel data-checked:border-ink"
          >
            <span className="flex size-5 shrink-0 items-center justify-center rounded-full border border-line2">
              <Radio.Indicator className="size-2.5 rounded-full bg-ink data-unchecked:hidden" />
            </span>
            <span className="flex min-w-0 flex-1 flex-wrap justify-between gap-x-4">
              <span translate="no" className="font-[650]">
                {typedAddress(url)}
              </span>
              <span className="text-mut">{label}</span>
            </span>
          </Radio.Root>
        ))}
      </RadioGroup>
      <RefusalLine refusal={command.refusal} />
    </div>
  );
}
