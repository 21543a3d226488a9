import type { Metadata } from 'next';
import { FetchedFormulas } from '../../ui/formula/fetched-formulas';
import { PageWords } from '../../words/page-words';
import { CONSOLE_AREAS } from '../console/areas';
import { ConsoleHere } from '../console/console-here';

export const metadata: Metadata = { title: 'Room' };

/** At `/teach/CODE`: built once, for every room. */
export default function ConsolePage() {
  return (
    <PageWords areas={CONSOLE_AREAS}>
      <FetchedFormulas book="console">
        <ConsoleHere />
      </FetchedFormulas>
    </PageWords>
  );
}
