'use client';

import dynamic from 'next/dynamic';
import { insist } from '../../live/insist';

/** The form of the setup, once it is asked for. */
export const LazySettings = dynamic(
  async () => (await insist(() => import('./settings'))).Settings,
  { ssr: false },
);
