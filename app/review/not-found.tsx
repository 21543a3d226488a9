import Link from 'next/link';
import { CONTROL } from '../ui/control';
import { Logo } from '../ui/logo';

export default function NotFound() {
  return (
    <main className="mx-auto grid max-w-160 gap-6 px-5 py-10">
      <Logo />
      <h1 className="text-[36px] type-display">There is no such session.</h1>
      <p className="text-[17px]">It may have been deleted, or the address is not complete.</p>
      <p>
        <Link prefetch={false} href="/review" className={CONTROL}>
          All sessions
        </Link>
      </p>
    </main>
  );
}
