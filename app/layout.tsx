import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { directionOf } from '#core/words/languages';
import './globals.css';
import { LanguageProvider } from './words/language';
import { languageOfRequest, wordsOfRequest } from './words/of-request';
import { PageWords } from './words/page-words';

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: { default: 'Overshoot', template: '%s · Overshoot' },
    description: (await wordsOfRequest()).say('pages.description'),
    robots: { index: false },
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  interactiveWidget: 'resizes-content',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#07071a' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const language = await languageOfRequest();
  return (
    <html lang={language} dir={directionOf(language)} data-build={process.env.BUILD}>
      <body>
        <LanguageProvider language={language}>
          <PageWords areas={['common', 'stumbled']}>{children}</PageWords>
        </LanguageProvider>
      </body>
    </html>
  );
}
