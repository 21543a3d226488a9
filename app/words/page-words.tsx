import type { ReactNode } from 'react';
import { messagesOf } from '#core/words/all-words';
import type { Area } from '#core/words/generated/arguments';
import { GivenWords } from './language';
import { languageOfRequest } from './of-request';

/** Sends the words of some areas along with a page, so that its first screen needs to fetch none. */
export async function PageWords({
  areas,
  children,
}: {
  areas: readonly Area[];
  children: ReactNode;
}) {
  const language = await languageOfRequest();
  const messages = Object.fromEntries(areas.map((area) => [area, messagesOf(language, area)]));
  return (
    <GivenWords language={language} messages={messages}>
      {children}
    </GivenWords>
  );
}
