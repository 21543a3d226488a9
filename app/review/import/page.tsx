import type { Metadata } from 'next';
import Link from 'next/link';
import { LanguageOfPage } from '../../live/language-of-page';
import { CONTROL } from '../../ui/control';
import { Logo } from '../../ui/logo';
import { wordsOfRequest } from '../../words/of-request';
import { PageWords } from '../../words/page-words';
import { ImportForm } from './import-form';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await wordsOfRequest();
  return { title: say('import.heading') };
}

/** Takes in a session that was saved as a file. */
export default async function Page() {
  const { say } = await wordsOfRequest();
  return (
    <main className="mx-auto grid max-w-230 gap-7 px-5 pt-6 pb-16">
      <div className="flex items-center justify-between gap-4">
        <Logo />
        <div className="flex flex-wrap items-center gap-2">
          <LanguageOfPage />
          <Link prefetch={false} href="/review" className={CONTROL}>
            {say('import.all')}
          </Link>
        </div>
      </div>
      <h1 className="text-[36px] type-display min-[560px]:text-[48px]">{say('import.heading')}</h1>
      <p className="max-w-160 text-[16px]">{say('import.about')}</p>
      <PageWords areas={['import']}>
        <ImportForm />
      </PageWords>
    </main>
  );
}
