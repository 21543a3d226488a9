import type { Metadata } from 'next';
import Link from 'next/link';
import { CONTROL } from '../ui/control';
import { Logo } from '../ui/logo';

export const metadata: Metadata = { title: 'For the instructor' };

/** What the server answers (401) to anyone who opens an instructor's page without the key. */
export default function Page() {
  return (
    <main className="mx-auto grid min-h-dvh max-w-180 content-center gap-6 px-5 py-10">
      <Logo />
      <h1 className="text-[36px] type-display min-[560px]:text-[44px]">
        This page belongs to the instructor.
      </h1>
      <div className="grid max-w-130 gap-4 text-[17px]">
        <p>
          It opens with a key. Use the address that the server printed in the terminal when it
          started: the key is in it, and this browser remembers it from then on.
        </p>
        <p className="text-mut">
          The terminal is closed? Stop the server and start it again: it prints the same address.
        </p>
      </div>
      <p className="flex flex-wrap items-center gap-3 border-t border-line pt-6 text-[17px]">
        Here to take part?
        <Link prefetch={false} href="/" className={CONTROL}>
          Join a room with its code
        </Link>
      </p>
    </main>
  );
}
