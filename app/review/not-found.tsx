import Link from 'next/link';
import { CONTROL } from '../ui/control';
import { Logo } from '../ui/logo';
import { wordsOfRequest } from '../words/of-request';

export default async function NotFound() {
  const words = await wordsOfRequest();
  return (
    <main className="mx-auto grid max-w-160 gap-6 px-5 py-10">
      <Logo />
      <h1 className="text-[36px] type-display">{words.say('review.lost')}</h1>
      <p className="text-[17px]">{words.say('review.lost.why')}</p>
      <p>
        <Link prefetch={false} href="/review" className={CONTROL}>
          {words.say('review.all-sessions')}
        </Link>
      </p>
    </main>
  );
}
