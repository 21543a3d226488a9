'use client';

import dynamic from 'next/dynamic';
import { useEffect } from 'react';
import { insist } from '../live/insist';
import { tabTitle } from '../ui/tab-title';
import { useWords } from '../words/language';
import { NotYet } from './not-yet';

/** It brings in the engine, and what it shows stands in the address, which the server is never told. */
const LaboratoryPage = dynamic(
  async () => (await insist(() => import('./laboratory-page'))).LaboratoryPage,
  { ssr: false, loading: () => <NotYet /> },
);

export function PracticePage() {
  const words = useWords('practice');
  const title = tabTitle(words.say('practice.title'));
  // The page came with a title in the language that it was made in. It is there before this can be changed.
  useEffect(() => {
    document.title = title;
  }, [title]);
  return <LaboratoryPage />;
}
