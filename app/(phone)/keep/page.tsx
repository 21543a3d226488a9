import type { Metadata } from 'next';
import { KeptLinkPage } from './kept-link-page';

export const metadata: Metadata = { title: 'Your session' };

/** At `/keep#…`: shows what the link itself carries. Built once, for every link. */
export default function KeepPage() {
  return <KeptLinkPage />;
}
