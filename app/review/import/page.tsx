import type { Metadata } from 'next';
import Link from 'next/link';
import { CONTROL } from '../../ui/control';
import { Logo } from '../../ui/logo';
import { ImportForm } from './import-form';
import { IMPORT_WORDS } from './words';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: IMPORT_WORDS.heading };

/** Takes in a session that was saved as a file. */
export default function Page() {
  return (
    <main className="mx-auto grid max-w-230 gap-7 px-5 pt-6 pb-16">
      <div className="flex items-center justify-between gap-4">
        <Logo />
        <Link prefetch={false} href="/review" className={CONTROL}>
          {IMPORT_WORDS.all}
        </Link>
      </div>
      <h1 className="text-[36px] type-display min-[560px]:text-[48px]">{IMPORT_WORDS.heading}</h1>
      <p className="max-w-160 text-[16px]">{IMPORT_WORDS.about}</p>
      <ImportForm />
    </main>
  );
}
