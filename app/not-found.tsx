import type { Metadata } from 'next';
import { Notice } from './(phone)/room/notice';
import { wordsOfRequest } from './words/of-request';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOfRequest()).say('pages.not-found') };
}

export default async function NotFound() {
  const words = await wordsOfRequest();
  return (
    <Notice
      title={words.say('pages.not-found.title')}
      exit={{ href: '/', label: words.say('pages.not-found.exit') }}
    >
      {words.say('pages.not-found.text')}
    </Notice>
  );
}
