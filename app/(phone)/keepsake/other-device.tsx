'use client';

import { useEffect, useState } from 'react';
import { copyText } from '../../ui/copy-text';
import { Qr } from '../../ui/qr';
import type { KeptPage } from './kept-page';
import { LONGEST_QR, pageLink } from './page-link';

const COPIED = 'Copied. Send it to yourself.';
const NOT_COPIED = 'This browser doesn’t let it be copied: open the link, and copy its address.';

/** The link that carries the page, as a code where a camera can read it, and to copy. */
export function OtherDevice({ page, publicUrl }: { page: KeptPage; publicUrl: string }) {
  /** undefined: being made; null: too long. */
  const [link, setLink] = useState<string | null>();
  /** What came of copying it; empty: not tried. */
  const [said, setSaid] = useState('');
  useEffect(() => {
    void pageLink(publicUrl, page).then(setLink);
  }, [publicUrl, page]);
  if (link === undefined) return null;
  if (link === null) {
    return <p>This session is too long for a link: download the page, and send the file.</p>;
  }
  const copy = async () => {
    setSaid((await copyText(link)) ? COPIED : NOT_COPIED);
  };
  return (
    <div className="grid gap-3 rounded-phone border border-line2 bg-bg p-4">
      {link.length > LONGEST_QR ? (
        <p>Send yourself this link: it is too long for a code.</p>
      ) : (
        <Qr
          url={link}
          label="QR code of the link to this page"
          ecc="L"
          className="w-full rounded-qr"
        />
      )}
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        <a href={link} className="py-2 font-bold underline underline-offset-4">
          Open the link
        </a>
        {globalThis.isSecureContext ? (
          <button
            type="button"
            className="py-2 font-bold underline underline-offset-4"
            onClick={() => void copy()}
          >
            Copy the link
          </button>
        ) : null}
      </p>
      <p role="status" className={said === '' ? 'sr-only' : 'text-mut'}>
        {said}
      </p>
      <p className="text-mut">Whoever has the link can read this page.</p>
    </div>
  );
}
