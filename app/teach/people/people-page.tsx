import Link from 'next/link';
import type { PersonSummary } from '#server/store/people-queries';
import { LanguageOfPage } from '../../live/language-of-page';
import { CONTROL } from '../../ui/control';
import { Logo } from '../../ui/logo';
import { dayWords } from '../../ui/words/dates';
import { wordsOfRequest } from '../../words/of-request';
import { PageWords } from '../../words/page-words';
import { MakePerson } from './make-person';
import { PersonRow } from './person-row';

/** The instructors of a server beside its operator, who reads this. */
export async function PeoplePage({ people }: { people: readonly PersonSummary[] }) {
  const words = await wordsOfRequest();
  return (
    <PageWords areas={['people', 'review-sessions']}>
      <main className="mx-auto grid max-w-230 grid-cols-[minmax(0,1fr)] gap-7 px-5 pt-6 pb-16">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <Logo />
          <div className="flex flex-wrap items-center gap-2">
            <LanguageOfPage />
            <Link prefetch={false} href="/teach" className={CONTROL}>
              {words.say('people.rooms')}
            </Link>
          </div>
        </div>
        <h1 className="text-[36px] type-display hyphens-auto min-[560px]:text-[48px]">
          {words.say('people.heading')}
        </h1>
        <p className="max-w-160 text-[16px]">{words.say('people.about')}</p>
        <MakePerson />
        {people.length === 0 ? (
          <p className="text-[16px] text-mut">{words.say('people.none')}</p>
        ) : (
          <ul className="border-t border-line">
            {people.map(({ id, name, madeAt, sessions }) => (
              <PersonRow
                key={id}
                id={id}
                name={name}
                facts={[
                  words.say('people.sessions', { count: sessions }),
                  words.say('people.since', { day: dayWords(words, madeAt) }),
                ]}
              />
            ))}
          </ul>
        )}
      </main>
    </PageWords>
  );
}
