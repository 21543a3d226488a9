'use client';

import { LogOut, MonitorSmartphone, Users } from 'lucide-react';
import { useState } from 'react';
import { ownAddress } from '../ui/address/own-address';
import { CONTROL, Control } from '../ui/control';
import { Qr } from '../ui/qr';
import { rich } from '../ui/rich';
import { useWords } from '../words/language';

const JSON_BODY = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };

/** Signs this browser out, or another one in; and leads who runs the server to its instructors. */
export function ThisBrowser({ isOperator }: { isOperator: boolean }) {
  const words = useWords('teach');
  const [link, setLink] = useState<string | null>(null);
  const [isUnanswered, setUnanswered] = useState(false);

  const signOut = async () => {
    const answer = await fetch(ownAddress('/api/sign-out'), JSON_BODY).catch(() => null);
    if (answer?.ok) window.location.assign(ownAddress('/'));
    else setUnanswered(true);
  };
  const makeLink = async () => {
    setUnanswered(false);
    const answer = await fetch(ownAddress('/api/once-link'), JSON_BODY).catch(() => null);
    if (!answer?.ok) return setUnanswered(true);
    const { path }: { path: string } = await answer.json();
    setLink(window.location.origin + ownAddress(path));
  };
  return (
    <section className="grid gap-3 border-t border-line pt-6">
      <div className="flex flex-wrap gap-3">
        <Control icon={<MonitorSmartphone size={18} aria-hidden="true" />} onClick={makeLink}>
          {words.say('teach.other-device')}
        </Control>
        {isOperator && (
          <a href={ownAddress('/teach/people')} className={CONTROL}>
            <Users size={18} aria-hidden="true" />
            {words.say('teach.people')}
          </a>
        )}
        <Control icon={<LogOut size={18} aria-hidden="true" />} onClick={signOut}>
          {words.say('teach.sign-out')}
        </Control>
      </div>
      {link !== null && (
        <div className="flex flex-wrap items-center gap-4">
          <Qr url={link} className="w-36 shrink-0 rounded-chip border border-line" />
          <p className="min-w-0 max-w-130 text-[15px] text-mut">
            {rich(words, 'teach.link', {
              address: () => (
                <span className="block font-[650] break-all text-ink" dir="ltr" translate="no">
                  {link}
                </span>
              ),
            })}
          </p>
        </div>
      )}
      <p role="alert" className="text-[15px] font-[650] text-lost empty:hidden">
        {isUnanswered && words.say('teach.no-answer')}
      </p>
    </section>
  );
}
