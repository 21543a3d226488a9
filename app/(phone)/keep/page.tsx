import type { Metadata } from 'next';
import { wordsOfRequest } from '../../words/of-request';
import { PageWords } from '../../words/page-words';
import { KeptLinkPage } from './kept-link-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOfRequest()).say('keepsake.title') };
}

/** At `/keep#…`: shows what the link itself carries. Built once, for every link. */
export default function KeepPage() {
  return (
    <PageWords areas={['keepsake']}>
      <KeptLinkPage />
    </PageWords>
  );
}
