'use client';

import { LogOut, MonitorSmartphone } from 'lucide-react';
import { useState } from 'react';
import { Control } from '../ui/control';
import { Qr } from '../ui/qr';

const JSON_BODY = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };

/** Signs this browser out, or another one in. */
export function ThisBrowser() {
  const [link, setLink] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  const signOut = async () => {
    const answer = await fetch('/api/sign-out', JSON_BODY).catch(() => null);
    if (answer?.ok) window.location.assign('/');
    else setFault(NO_SERVER);
  };
  const makeLink = async () => {
    setFault(null);
    const answer = await fetch('/api/once-link', JSON_BODY).catch(() => null);
    if (!answer?.ok) return setFault(NO_SERVER);
    const { path }: { path: string } = await answer.json();
    setLink(window.location.origin + path);
  };
  return (
    <section className="grid gap-3 border-t border-line pt-6">
      <div className="flex flex-wrap gap-3">
        <Control icon={<MonitorSmartphone size={18} aria-hidden="true" />} onClick={makeLink}>
          Sign in another device
        </Control>
        <Control icon={<LogOut size={18} aria-hidden="true" />} onClick={signOut}>
          Sign out of this browser
        </Control>
      </div>
      {link !== null && (
        <div className="flex flex-wrap items-center gap-4">
          <Qr url={link} className="w-36 shrink-0 rounded-chip border border-line" />
          <p className="min-w-0 max-w-130 text-[15px] text-mut">
            Scan it with the other device, or open there
            <span className="block font-[650] break-all text-ink" translate="no">
              {link}
            </span>
            It works once, and makes whoever opens it an instructor: show it to nobody else.
          </p>
        </div>
      )}
      <p role="alert" className="text-[15px] font-[650] text-lost empty:hidden">
        {fault}
      </p>
    </section>
  );
}

const NO_SERVER = 'The server doesn’t answer: try again in a moment.';
