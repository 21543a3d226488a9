import { jsx } from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ALL_CATALOGUES } from '#core/words/generated/all';
import type { Language } from '#core/words/languages';
import { sentence } from '#core/words/messages';
import { RefusalNotice } from '../../../app/(phone)/room/refusal-notice';
import { GivenWords, LanguageProvider } from '../../../app/words/language';

/** What a phone of this language shows of one and the same answer of the server. */
function shown(language: Language): string {
  const reason = sentence('refusals.room-full', { capacity: 15_000 });
  const notice = jsx(RefusalNotice, { refusal: { code: 'room-full', reason } });
  const { common, phone, refusals } = ALL_CATALOGUES[language];
  const messages = { common, phone, refusals };
  const page = jsx(GivenWords, { language, messages, children: notice });
  return renderToStaticMarkup(jsx(LanguageProvider, { language, children: page }));
}

it('two phones in one room are told why in a language each', () => {
  expect(shown('en')).toContain('This room is full: it holds 15,000 students.');
  expect(shown('de')).toContain('Dieser Raum ist voll: Nur 15.000 Personen haben darin Platz.');
});
