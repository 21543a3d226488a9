import type { Metadata } from 'next';
import { FetchedFormulas } from '../../../ui/formula/fetched-formulas';
import { wordsOfRequest } from '../../../words/of-request';
import { JoinRoom } from '../../entry/join-room';
import { PhoneTitle } from '../../phone-title';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOfRequest()).say('phone.title.join') };
}

/** At `/join/CODE`: built once, for every room. */
export default function JoinPage() {
  return (
    <FetchedFormulas book="phone">
      <PhoneTitle page="join" />
      <JoinRoom />
    </FetchedFormulas>
  );
}
