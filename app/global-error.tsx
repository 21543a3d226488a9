'use client';

import { useEffect, useState } from 'react';
import english from '#core/words/generated/en/common';
import { directionOf, isLanguage, type PageLanguage } from '#core/words/languages';
import { Notice } from './(phone)/room/notice';
import { stumbled } from './live/fresh-page';
import { areasIn, putWords, wordsIn } from './words/store';
import './globals.css';

/** The same as `error.tsx`, for when not even the layout can be shown, and with it the language that it provides. */
export default function GlobalErrorPage() {
  useEffect(stumbled, []);
  const [language] = useState(languageLeft);
  const words = wordsIn(language);
  return (
    <html lang={language} dir={directionOf(language)}>
      <body>
        <title>Overshoot</title>
        <Notice title={words.say('common.stumbled')} exit={{ label: words.say('common.reload') }}>
          {words.say('common.stumbled.text')}
        </Notice>
      </body>
    </html>
  );
}

/** The page's, where its words have come; else English, which this page brings along. */
function languageLeft(): PageLanguage {
  putWords('en', 'common', english);
  const { lang } = globalThis.document?.documentElement ?? { lang: 'en' };
  return isLanguage(lang) && areasIn(lang).includes('common') ? lang : 'en';
}
