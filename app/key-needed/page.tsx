import type { Metadata } from 'next';
import { CONTROL } from '../ui/control';
import { Logo } from '../ui/logo';
import { PageWords } from '../words/page-words';
import { NoCookies } from './no-cookies';
import { SignInForm } from './sign-in-form';

export const metadata: Metadata = { title: 'For the instructor' };

/** What the server answers (401) to anyone who opens an instructor's page and isn't signed in. */
export default function Page() {
  return (
    <main className="mx-auto grid min-h-dvh max-w-180 content-center gap-6 px-5 py-10">
      <Logo />
      <h1 className="text-[36px] type-display min-[560px]:text-[44px]">
        This page belongs to the instructor.
      </h1>
      <NoCookies />
      <div className="grid max-w-130 gap-4 text-[17px]">
        <p>
          Type the key that the server printed in its terminal when it started. This browser is then
          signed in for a month.
        </p>
        <PageWords areas={['host-refusals']}>
          <SignInForm />
        </PageWords>
        <p className="text-mut">
          The link beside it works once: if it was opened before, here or elsewhere, it leads to
          this page. Stop the server and start it again for a new one; the key stays the same.
        </p>
      </div>
      <p className="flex flex-wrap items-center gap-3 border-t border-line pt-6 text-[17px]">
        Here to take part?
        <a href="/" className={CONTROL}>
          Join a room with its code
        </a>
      </p>
    </main>
  );
}
