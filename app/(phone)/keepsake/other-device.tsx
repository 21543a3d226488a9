'use client';

import { useEffect, useState } from 'react';
import { copyText } from '../../ui/copy-text';
import { Qr } from '../../ui/qr';
import { useWords } from '../../words/language';
import type { KeptPage } from './kept-page';
import { LONGEST_QR, pageLink } from './page-link';

/** The link that carries the page, as a code where a camera can read it, and to copy. */
export function OtherDevice({ page, publicUrl }: { page: KeptPage; publicUrl: string }) {
  const words = useWords('keepsake');
  /** undefined: being made; null: too long. */
  const [link, setLink] = useState<string | null>();
  /** What came of copying it; null: not tried. */
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    void pageLink(publicUrl, page).then(setLink);
  }, [publicUrl, page]);
  if (link === undefined) return null;
  if (link === null) {
    return <p>{words.say('keepsake.link.too-long')}</p>;
  }
  const copy = async () => {
    setCopied(await copyText(link));
  };
  return (
    <div className="grid gap-3 rounded-phone border border-line2 bg-bg p-4">
      {link.length > LONGEST_QR ? (
        <p>{words.say('keepsake.link.no-code')}</p>
      ) : (
        <Qr
          url={link}
          label={words.say('keepsake.link.code')}
          ecc="L"
          className="w-full rounded-qr"
        />
      )}
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        <a href={link} className="py-2 font-bold underline underline-offset-4">
          {words.say('keepsake.link.open')}
        </a>
        {globalThis.isSecureContext ? (
          <button
            type="button"
            className="py-2 font-bold underline underline-offset-4"
            onClick={() => void copy()}
          >
            {words.say('keepsake.link.copy')}
          </button>
        ) : null}
      </p>
      <p role="status" className={copied === null ? 'sr-only' : 'text-mut'}>
        {copied === null
          ? ''
          : words.say(copied ? 'keepsake.link.copied' : 'keepsake.link.not-copied')}
      </p>
      <p className="text-mut">{words.say('keepsake.link.readers')}</p>
    </div>
  );
}
