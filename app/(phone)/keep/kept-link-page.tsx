'use client';

import { useEffect, useState } from 'react';
import { useTabTitle } from '../../ui/use-tab-title';
import { useWords } from '../../words/language';
import type { KeptPage } from '../keepsake/kept-page';
import { KeptView } from '../keepsake/kept-view';
import { type LinkFaultCode, pageOfLink } from '../keepsake/page-link';
import { Notice } from '../room/notice';

/** What a link carries behind its `#`. */
export function KeptLinkPage() {
  const words = useWords('keepsake');
  useTabTitle(words.say('keepsake.title'));
  const [found, setFound] = useState<KeptPage | LinkFaultCode | null>(null);
  useEffect(() => {
    const read = () => void pageOfLink(location.hash).then(setFound);
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  if (found === null) {
    return (
      <Notice title={words.say('keepsake.link.wait')}>{words.say('keepsake.link.reading')}</Notice>
    );
  }
  if (typeof found === 'string') return <LinkFaultNotice fault={found} />;
  return <KeptView page={found} publicUrl={globalThis.location.origin} isElsewhere />;
}

export function LinkFaultNotice({ fault }: { fault: LinkFaultCode }) {
  const words = useWords('keepsake');
  return (
    <Notice
      title={words.say(`keepsake.link.${fault}`)}
      exit={{ href: '/', label: words.say('keepsake.link.exit') }}
    >
      {words.say(`keepsake.link.${fault}.text`)}
    </Notice>
  );
}
