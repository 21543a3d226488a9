'use client';

import { useState } from 'react';
import { useErrand } from '../../../live/desk/use-errand';
import { ownAddress } from '../../../ui/address/own-address';
import { CONTROL } from '../../../ui/control';
import { RefusalLine } from '../../../ui/refusal-line';
import { useWords } from '../../../words/language';
import type { ManagedSession } from './managed-session';

/** Makes the link by which others read the session, and takes it back. */
export function ShareForm({ session }: { session: ManagedSession }) {
  const words = useWords('review-sessions');
  const errand = useErrand({ session: session.id });
  const [link, setLink] = useState<string | null>(null);
  const [isWithdrawn, setWithdrawn] = useState(false);
  const share = async () => {
    setWithdrawn(false);
    const answer = await errand.run<{ path: string }>('share');
    if (answer !== null) setLink(new URL(ownAddress(answer.path), window.location.origin).href);
  };
  const withdraw = async () => {
    if ((await errand.run('withdraw')) === null) return;
    setLink(null);
    setWithdrawn(true);
  };
  const pressed = (act: () => Promise<void>) => (errand.isPending ? undefined : act);
  return (
    <div className="grid gap-2">
      <p className="max-w-160 text-[15px]">{words.say('review-sessions.share.what')}</p>
      {link !== null && (
        <label className="grid gap-1 text-[14px] type-label">
          {words.say('review-sessions.share.link')}
          <input
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
            className="min-h-11 w-full rounded-control border border-line2 bg-bg px-3 text-[15px] text-ink"
          />
          <span className="text-[14px] text-mut">{words.say('review-sessions.share.once')}</span>
        </label>
      )}
      <p role="status" className="text-[15px] font-[650] empty:hidden">
        {isWithdrawn && words.say('review-sessions.share.withdrawn')}
      </p>
      <RefusalLine refusal={errand.refusal} />
      <div className="flex flex-wrap gap-2">
        <button type="button" className={CONTROL} onClick={pressed(share)}>
          {words.say(
            session.isShared || link !== null
              ? 'review-sessions.share.make-new'
              : 'review-sessions.share.make',
          )}
        </button>
        {(session.isShared || link !== null) && !isWithdrawn && (
          <button type="button" className={CONTROL} onClick={pressed(withdraw)}>
            {words.say('review-sessions.share.withdraw')}
          </button>
        )}
      </div>
    </div>
  );
}
