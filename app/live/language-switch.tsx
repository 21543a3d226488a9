'use client';

import { ChevronDown, Languages, LoaderCircle } from 'lucide-react';
import { startTransition, useEffect, useEffectEvent, useId, useState } from 'react';
import {
  isPageLanguage,
  isPseudoLanguage,
  LANGUAGES,
  type PageLanguage,
} from '#core/words/languages';
import { useLanguage, useWords } from '../words/language';
import { insistOnPageWords } from './later-words';

/** The last choice on this page, whichever switch it was made with: an earlier one whose words come late is void. */
let wanted: PageLanguage | null = null;

const FIELD = 'language';
/** What was chosen while the page had no scripts yet; null: nothing. */
let chosenEarly: PageLanguage | null = null;

function noteChosen(): void {
  for (const field of document.querySelectorAll<HTMLSelectElement>(`select[name=${FIELD}]`)) {
    const { value } = field;
    if (isPageLanguage(value) && value !== document.documentElement.lang) chosenEarly = value;
  }
}

if (typeof document !== 'undefined') {
  noteChosen();
  document.addEventListener('change', noteChosen);
}

/**
 * The language of this device: each by its own name. Until the words of a chosen one are there, however long the network
 * is away, the page stays as it is and can be used.
 */
export function LanguageSwitch({
  isReloading = false,
  className = '',
  onSpoken,
}: {
  /** The server has written most of this page: it is asked for it again, in the other language. */
  isReloading?: boolean;
  className?: string;
  /** Together with the change of language, where the server can be asked for the words that it wrote without a reload. */
  onSpoken?: () => void;
}) {
  const { language, speak } = useLanguage();
  const words = useWords('common');
  const id = useId();
  const [coming, setComing] = useState<PageLanguage | null>(null);
  const Icon = coming === null ? Languages : LoaderCircle;
  // One for looking at pages is in use only where somebody asked for it.
  const names = { ...(isPseudoLanguage(language) && { [language]: language }), ...LANGUAGES };

  async function choose(next: PageLanguage) {
    wanted = next;
    setComing(next);
    await insistOnPageWords(next, language);
    if (wanted === next) {
      speak(next);
      if (isReloading) window.location.reload();
      onSpoken?.();
    }
    // With the page's own change, so that the choice doesn't fall back for a moment.
    startTransition(() => setComing((now) => (now === next ? null : now)));
  }

  const takeEarlyChoice = useEffectEvent(() => {
    document.removeEventListener('change', noteChosen);
    if (chosenEarly !== null) void choose(chosenEarly);
    chosenEarly = null;
  });
  useEffect(() => takeEarlyChoice(), []);

  return (
    // Without scripts it could change nothing.
    <span className={`flex shrink-0 items-center gap-2 text-base noscript:hidden ${className}`}>
      <span aria-live="polite" className="max-[24rem]:sr-only">
        {coming === null ? '' : words.say('common.loading')}
      </span>
      <label htmlFor={id} className="sr-only">
        {words.say('common.language')}
      </label>
      <span className="relative flex items-center">
        <Icon
          aria-hidden="true"
          className={`pointer-events-none absolute start-2 size-5 ${coming === null ? '' : 'motion-safe:animate-spin'}`}
        />
        <select
          id={id}
          name={FIELD}
          // Some browsers would put the choice of an earlier page back.
          autoComplete="off"
          value={coming ?? language}
          onChange={({ target: { value } }) => {
            if (isPageLanguage(value)) void choose(value);
          }}
          className="min-h-11 cursor-pointer appearance-none rounded-control bg-transparent ps-9 pe-7 font-semibold [field-sizing:content]"
        >
          {Object.entries(names).map(([code, name]) => (
            <option key={code} value={code} lang={code} className="bg-bg text-ink">
              {name}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden="true" className="pointer-events-none absolute end-2 size-4" />
      </span>
    </span>
  );
}
