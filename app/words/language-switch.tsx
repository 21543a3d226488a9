'use client';

import { ChevronDown, Languages, LoaderCircle } from 'lucide-react';
import { useId } from 'react';
import { isLanguage, isPseudoLanguage, LANGUAGES } from '#core/words/languages';
import { useLanguage, useWords } from './language';

/**
 * The language of this device: every one by its own name. The page stays as it is until the words of the chosen one are
 * there, and can be used meanwhile.
 */
export function LanguageSwitch({ className = '' }: { className?: string }) {
  const { language, coming, speak } = useLanguage();
  const words = useWords('common');
  const id = useId();
  const isComing = coming !== null;
  const Icon = isComing ? LoaderCircle : Languages;
  // One for looking at pages is in use only where somebody asked for it.
  const names = { ...(isPseudoLanguage(language) && { [language]: language }), ...LANGUAGES };
  return (
    <span className={`flex shrink-0 items-center gap-2 text-base ${className}`}>
      <span role="status" className="max-[24rem]:sr-only">
        {isComing ? words.say('common.loading') : ''}
      </span>
      <label htmlFor={id} className="sr-only">
        {words.say('common.language')}
      </label>
      <span className="relative flex items-center rounded-control">
        <Icon
          aria-hidden="true"
          className={`pointer-events-none absolute start-2 size-5 ${isComing ? 'motion-safe:animate-spin' : ''}`}
        />
        <select
          id={id}
          value={coming ?? language}
          onChange={({ target: { value } }) => {
            if (isLanguage(value) || isPseudoLanguage(value)) void speak(value);
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
