import type { Metadata } from 'next';
import { FetchedFormulas } from '../../ui/formula/fetched-formulas';
import { wordsOfRequest } from '../../words/of-request';
import { PageWords } from '../../words/page-words';
import { CONSOLE_AREAS } from '../console/areas';
import { ConsoleHere } from '../console/console-here';

export async function generateMetadata(): Promise<Metadata> {
  const words = await wordsOfRequest();
  return { title: words.say('teach.room') };
}

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
