'use client';

import { Check, Copy } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { Laboratory } from '#core/lesson/laboratory/laboratory';
import { laboratoryAddress } from '#core/lesson/laboratory/laboratory-link';
import { ownAddress } from '../../ui/address/own-address';
import { Control } from '../../ui/control';
import { copyText } from '../../ui/copy-text';
import { useWords } from '../../words/language';

const SHOWN_MS = 2_000;

/** The address of all that is on the screen, to be kept or sent. */
export function AddressBar({ laboratory }: { laboratory: Laboratory }) {
  const words = useWords('practice');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  const address = location.origin + ownAddress(laboratoryAddress(laboratory));
  const copy = async () => {
    if (!(await copyText(address, field.current))) return;
    setCopied(true);
    setTimeout(() => setCopied(false), SHOWN_MS);
  };
  return (
    <footer className="flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-line px-4 py-3 min-[64rem]:px-5">
      <label htmlFor={id} className="type-title">
        {words.say('practice.address')}
      </label>
      <input
        ref={field}
        id={id}
        dir="ltr"
        readOnly
        value={address}
        onFocus={({ target }) => target.select()}
        className="min-h-11 min-w-0 flex-1 basis-60 rounded-control border border-line2 bg-bg px-3 text-[0.9375rem] text-mut"
      />
      <Control icon={isCopied ? <Check size={17} /> : <Copy size={17} />} onClick={copy}>
        {words.say(isCopied ? 'practice.copied' : 'practice.copy')}
      </Control>
    </footer>
  );
}
