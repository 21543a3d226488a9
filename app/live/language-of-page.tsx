'use client';

import { useRouter } from 'next/navigation';
import { LanguageSwitch } from './language-switch';

/** The switch of a page that the server makes for each request: it is asked for the page again, in the other language. */
export function LanguageOfPage() {
  const router = useRouter();
  return <LanguageSwitch onSpoken={() => router.refresh()} />;
}
