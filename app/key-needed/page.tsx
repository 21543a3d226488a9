import type { Metadata } from 'next';
import { ownAddress } from '../ui/address/own-address';
import { CONTROL } from '../ui/control';
import { Logo } from '../ui/logo';
import { wordsOfRequest } from '../words/of-request';
import { PageWords } from '../words/page-words';
import { NoCookies } from './no-cookies';
import { SignInForm } from './sign-in-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOfRequest()).say('key-needed.title') };
}

/** What the server answers (401) to anyone who opens an instructor's page and isn't signed in. */
export default async function Page() {
  const words = await wordsOfRequest();
  return (
    <PageWords areas={['host-refusals', 'key-needed']}>
      <main className="mx-auto grid min-h-dvh max-w-180 content-center gap-6 px-5 py-10">
        <Logo />
        <h1 className="text-[36px] type-display min-[560px]:text-[44px]">
          {words.say('key-needed.heading')}
        </h1>
        <NoCookies />
        <div className="grid max-w-130 gap-4 text-[17px]">
          <p>{words.say('key-needed.invitation')}</p>
          <SignInForm />
          <p className="text-mut">{words.say('key-needed.link')}</p>
        </div>
        <p className="flex flex-wrap items-center gap-3 border-t border-line pt-6 text-[17px]">
          {words.say('key-needed.take-part')}
          <a href={ownAddress('/')} className={CONTROL}>
            {words.say('key-needed.join')}
          </a>
        </p>
      </main>
    </PageWords>
  );
}
