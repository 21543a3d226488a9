'use client';

import { useEffect, useState } from 'react';
import { Qr } from '../../ui/qr';
import type { KeptPage } from './kept-page';
import { LONGEST_QR, pageLink } from './page-link';

/** The link that carries the page, as a code where a camera can read it, and to copy. */
export function OtherDevice({ page, publicUrl }: { page: KeptPage; publicUrl: string }) {
  /** undefined: being made; null: too long. */
  const [link, setLink] = useState<string | null>();
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => {
    void pageLink(publicUrl, page).then(setLink);
  }, [publicUrl, page]);
  if (link === undefined) return null;
  if (link === null) {
    return <p>This session is too long for a link: download the page, and send the file.</p>;
  }
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    setIsCopied(true);
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
      <p role="status" className={isCopied ? 'text-mut' : 'sr-only'}>
        {isCopied ? 'Copied. Send it to yourself.' : ''}
      </p>
      <p className="text-mut">Whoever has the link can read this page.</p>
    </div>
  );
}
