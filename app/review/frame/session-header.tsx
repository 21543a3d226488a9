import type { ReactNode } from 'react';
import type { SessionOutline } from '#core/report/outline';
import type { Words } from '#core/words/words';
import { ownAddress } from '../../ui/address/own-address';
import { LogoMark } from '../../ui/logo';
import { factsWords } from './facts-words';

/** Which session it is, when and for whom it was; and what can be done with it. */
export function SessionHeader({
  words,
  outline,
  home,
  children,
}: {
  words: Words;
  outline: SessionOutline;
  /** The address of all sessions; null: the reader has none. */
  home: string | null;
  children: ReactNode;
}) {
  return (
    <header className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-4 py-1.5 min-[900px]:px-5 print:border-b-2 print:border-ink print:px-0">
      {home === null ? (
        <LogoMark size={24} point="var(--track)" />
      ) : (
        <a
          href={ownAddress(home)}
          className="rounded-chip p-0.5"
          aria-label={words.say('review.home')}
        >
          <LogoMark size={24} point="var(--track)" />
        </a>
      )}
      <p className="min-w-0 flex-1 basis-60 text-[14px]">
        <strong className="me-3 text-[18px] type-title">{outline.title}</strong>
        <span className="text-mut">{factsWords(words, outline)}</span>
      </p>
      <div className="flex flex-wrap items-center gap-2 print:hidden">{children}</div>
    </header>
  );
}
