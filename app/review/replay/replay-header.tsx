'use client';

import { ArrowLeft, Link2 } from 'lucide-react';
import Link from 'next/link';
import { type ReactNode, useState } from 'react';
import { LanguageOfPage } from '../../live/language-of-page';
import { ownAddress } from '../../ui/address/own-address';
import { CONTROL, Control } from '../../ui/control';
import { copyText } from '../../ui/copy-text';
import { LogoMark } from '../../ui/logo';
import { useWords } from '../../words/language';

/** Where a replay belongs. */
export interface ReplayOrigin {
  /** Title of the session. */
  readonly session: string;
  /** The address of its report. */
  readonly report: string;
  /** The address of the round's own page. */
  readonly round: string;
  /** The round, its activity and its experiment, in a line. */
  readonly about: string;
}

/** What is replayed, the way back, and what can be done with what is found. */
export function ReplayHeader({ origin, keep }: { origin: ReplayOrigin; keep: ReactNode }) {
  const { say } = useWords('replay', 'review');
  return (
    <header className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-4 py-1.5 min-[900px]:px-5">
      <a
        href={ownAddress('/review')}
        className="rounded-chip p-0.5"
        aria-label={say('review.home')}
      >
        <LogoMark size={24} point="var(--track)" />
      </a>
      <p className="min-w-0 flex-1 basis-60 text-[13px] leading-[1.2]">
        <Link
          prefetch={false}
          href={origin.report}
          className="me-3 text-[18px] type-title underline decoration-line2 underline-offset-3"
        >
          {origin.session}
        </Link>
        <span className="text-mut">{origin.about}</span>
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <LanguageOfPage />
        <a className={CONTROL} href={ownAddress(origin.round)}>
          <ArrowLeft size={18} aria-hidden="true" className="rtl:-scale-x-100" />
          {say('replay.the-round')}
        </a>
        <CopyLink />
        {keep}
      </div>
    </header>
  );
}

/** The address says what is shown. */
function CopyLink() {
  const { say } = useWords('replay');
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const copy = async () => setCopied(await copyText(window.location.href));
  return (
    <Control icon={<Link2 size={18} aria-hidden="true" />} onClick={copy}>
      {say(
        isCopied === null
          ? 'replay.copy-link'
          : isCopied
            ? 'replay.copy-link.done'
            : 'replay.copy-link.by-hand',
      )}
    </Control>
  );
}
