import type { Metadata } from 'next';
import { FetchedFormulas } from '../../../ui/formula/fetched-formulas';
import { PlayHere } from '../../room/play-here';

export const metadata: Metadata = { title: 'Play' };

/** At `/play/CODE`: built once, for every room. */
export default function PlayPage() {
  return (
    <FetchedFormulas book="phone">
      <PlayHere />
    </FetchedFormulas>
  );
}
