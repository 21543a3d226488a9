'use client';

import { useEffect, useState } from 'react';
import english from '#core/words/generated/en/stumbled';
import { directionOf, isLanguage, type PageLanguage } from '#core/words/languages';
import { beginAfresh } from './live/begin-afresh';
import { areasIn, putWords, wordsIn } from './words/store';
import './globals.css';

/**
 * The same as `error.tsx`, for when not even the layout can be shown, and with it the language that it provides. It
 * imports little: every page carries it along.
 */
export default function GlobalErrorPage() {
  useEffect(beginAfresh, []);
  const [language] = useState(languageLeft);
  const words = wordsIn(language);
  return (
    <html lang={language} dir={directionOf(language)}>
      <body>
        <title>Overshoot</title>
        <main className="mx-auto flex min-h-dvh max-w-[30rem] flex-col justify-center px-5 py-8">
          <h1 className="type-display text-[2.5rem] text-balance">{words.say('stumbled.title')}</h1>
          <p className="mt-5 text-lg text-mut">{words.say('stumbled.text')}</p>
          <button
            type="button"
            className="mt-8 min-h-15 rounded-phone bg-ink px-5 py-3 text-xl font-bold text-bg"
            onClick={() => location.reload()}
          >
            {words.say('stumbled.reload')}
          </button>
        </main>
      </body>
    </html>
  );
}

/** The page's, where its words have come; else English, which this page brings along. */
function languageLeft(): PageLanguage {
  putWords('en', 'stumbled', english);
  const { lang } = globalThis.document?.documentElement ?? { lang: 'en' };
  return isLanguage(lang) && areasIn(lang).includes('stumbled') ? lang : 'en';
}
