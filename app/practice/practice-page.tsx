'use client';

import dynamic from 'next/dynamic';
import { insist } from '../live/insist';
import { TabTitle } from '../ui/tab-title';
import { useWords } from '../words/language';
import { NotYet } from './not-yet';

/** It brings in the engine, and what it shows stands in the address, which the server is never told. */
const LaboratoryPage = dynamic(
  async () => (await insist(() => import('./laboratory-page'))).LaboratoryPage,
  { ssr: false, loading: () => <NotYet /> },
);

export function PracticePage() {
  const words = useWords('practice');
  return (
    <>
      <TabTitle>{words.say('practice.title')}</TabTitle>
      <LaboratoryPage />
    </>
  );
}
