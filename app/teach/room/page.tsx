import type { Metadata } from 'next';
import { FetchedFormulas } from '../../ui/formula/fetched-formulas';
import { PageWords } from '../../words/page-words';
import { ConsoleHere } from '../console/console-here';

export const metadata: Metadata = { title: 'Room' };

/** At `/teach/CODE`: built once, for every room. */
export default function ConsolePage() {
  return (
    <PageWords areas={['explanation', 'experiment', 'signs', 'refusals', 'host-refusals']}>
      <FetchedFormulas book="console">
        <ConsoleHere />
      </FetchedFormulas>
    </PageWords>
  );
}
