import type { Metadata } from 'next';
import { FAULT_AREAS } from '../parts/setup/fault-areas';
import './practice.css';
import { FetchedFormulas } from '../ui/formula/fetched-formulas';
import { PageWords } from '../words/page-words';
import { PracticePage } from './practice-page';

export const metadata: Metadata = {
  title: 'Practice',
  description: 'Try any learning rate, one update at a time.',
};

/** Public, and built once: what it shows stands in the fragment of its address. */
export default function Page() {
  return (
    <PageWords
      areas={['charts', 'explanation', 'findings', 'play', 'setup', 'walks', ...FAULT_AREAS]}
    >
      <FetchedFormulas book="practice">
        <PracticePage />
      </FetchedFormulas>
    </PageWords>
  );
}
