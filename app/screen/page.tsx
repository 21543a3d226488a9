import type { Metadata } from 'next';
import { FetchedFormulas } from '../ui/formula/fetched-formulas';
import { wordsOfRequest } from '../words/of-request';
import { PageWords } from '../words/page-words';
import { SCREEN_AREAS } from './areas';
import { ScreenHere } from './screen-here';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOfRequest()).say('screen.title') };
}

/** At `/screen/CODE`: built once, for every room. It needs no key: it shows what everyone in the hall may see. */
export default function ScreenPage() {
  return (
    <PageWords areas={SCREEN_AREAS}>
      <FetchedFormulas book="hall">
        <ScreenHere />
      </FetchedFormulas>
    </PageWords>
  );
}
