import type { Metadata } from 'next';
import { FetchedFormulas } from '../../../ui/formula/fetched-formulas';
import { wordsOfRequest } from '../../../words/of-request';
import { PhoneTitle } from '../../phone-title';
import { PlayHere } from '../../room/play-here';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOfRequest()).say('phone.title.play') };
}

/** At `/play/CODE`: built once, for every room. */
export default function PlayPage() {
  return (
    <FetchedFormulas book="phone">
      <PhoneTitle page="play" />
      <PlayHere />
    </FetchedFormulas>
  );
}
