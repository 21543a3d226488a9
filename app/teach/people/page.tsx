import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listPeople } from '#server/store/people-queries';
import { askedBy } from '../../ui/asked-by';
import { wordsOfRequest } from '../../words/of-request';
import { PeoplePage } from './people-page';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOfRequest()).say('people.title') };
}

/** For who runs the server: makes instructors and withdraws them. */
export default async function Page() {
  const people = await listPeople(await askedBy());
  if (people === null) notFound();
  return <PeoplePage people={people} />;
}
