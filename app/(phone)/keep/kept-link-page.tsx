'use client';

import { useEffect, useState } from 'react';
import type { KeptPage } from '../keepsake/kept-page';
import { KeptView } from '../keepsake/kept-view';
import { type LinkFaultCode, pageOfLink } from '../keepsake/page-link';
import { Notice } from '../room/notice';

/** What a link carries behind its `#`. */
export function KeptLinkPage() {
  const [found, setFound] = useState<KeptPage | LinkFaultCode | null>(null);
  useEffect(() => {
    const read = () => void pageOfLink(location.hash).then(setFound);
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  if (found === null) return <Notice title="One moment.">The link is being read.</Notice>;
  if (typeof found === 'string') return <LinkFaultNotice fault={found} />;
  return <KeptView page={found} publicUrl={globalThis.location.origin} isElsewhere />;
}

const FAULTS: Readonly<Record<LinkFaultCode, { readonly title: string; readonly text: string }>> = {
  empty: {
    title: 'Nothing is in this link.',
    text: 'What it shows stands behind the # of the address. Copy the whole link from “Your session”, or open the file that you kept.',
  },
  broken: {
    title: 'This link is broken.',
    text: 'A part of it is missing, or it is none of ours. Copy the whole link from “Your session” once more, or open the file that you kept.',
  },
  'old-browser': {
    title: 'This browser is too old for the link.',
    text: 'It can’t unpack what the link carries. Open it in a newer one, or open the file that you kept.',
  },
};

export function LinkFaultNotice({ fault }: { fault: LinkFaultCode }) {
  const { title, text } = FAULTS[fault];
  return (
    <Notice title={title} exit={{ href: '/', label: 'To the entry' }}>
      {text}
    </Notice>
  );
}
