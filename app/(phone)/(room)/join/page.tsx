import type { Metadata } from 'next';
import { FetchedFormulas } from '../../../ui/formula/fetched-formulas';
import { JoinRoom } from '../../entry/join-room';

export const metadata: Metadata = { title: 'Join' };

/** At `/join/CODE`: built once, for every room. */
export default function JoinPage() {
  return (
    <FetchedFormulas book="phone">
      <JoinRoom />
    </FetchedFormulas>
  );
}
