import type { Metadata } from 'next';
import { FetchedFormulas } from '../ui/formula/fetched-formulas';
import { PageWords } from '../words/page-words';
import { ScreenHere } from './screen-here';

export const metadata: Metadata = { title: 'Projector' };

/** At `/screen/CODE`: built once, for every room. It needs no key: it shows what everyone in the hall may see. */
export default function ScreenPage() {
  return (
    <PageWords areas={['explanation', 'experiment', 'signs', 'refusals', 'host-refusals']}>
      <FetchedFormulas book="hall">
        <ScreenHere />
      </FetchedFormulas>
    </PageWords>
  );
}
