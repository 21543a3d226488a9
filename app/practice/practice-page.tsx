'use client';

import dynamic from 'next/dynamic';
import { insist } from '../live/insist';
import { useTabTitle } from '../ui/use-tab-title';
import { useWords } from '../words/language';
import { NotYet } from './not-yet';

/** It brings in the engine, and what it shows stands in the address, which the server is never told. */
const LaboratoryPage = dynamic(
  async () => (await insist(() => import('./laboratory-page'))).LaboratoryPage,
  { ssr: false, loading: () => <NotYet /> },
);

export function PracticePage() {
  const words = useWords('practice');
  useTabTitle(words.say('practice.title'));
  return <LaboratoryPage />;
}
