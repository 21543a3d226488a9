import type { Metadata } from 'next';
import './practice.css';
import { FetchedFormulas } from '../ui/formula/fetched-formulas';
import { wordsOfRequest } from '../words/of-request';
import { PageWords } from '../words/page-words';
import { PRACTICE_AREAS } from './areas';
import { PracticePage } from './practice-page';

export async function generateMetadata(): Promise<Metadata> {
  const words = await wordsOfRequest();
  return { title: words.say('practice.title'), description: words.say('practice.description') };
}

/** Public, and built once in each language: what it shows stands in the fragment of its address. */
export default function Page() {
  return (
    <PageWords areas={PRACTICE_AREAS}>
      <FetchedFormulas book="practice">
        <PracticePage />
      </FetchedFormulas>
    </PageWords>
  );
}
