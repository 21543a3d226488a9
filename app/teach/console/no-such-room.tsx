import Link from 'next/link';
import { CONTROL } from '../../ui/control';
import { Logo } from '../../ui/logo';

/** For an address whose code can't be one. */
export function NoSuchRoom() {
  return (
    <main className="mx-auto grid max-w-160 gap-6 px-5 py-10">
      <Logo />
      <h1 className="text-[36px] type-display">There is no such room.</h1>
      <p className="text-[17px]">A code has six characters, such as HX37KM.</p>
      <p>
        <Link prefetch={false} href="/teach" className={CONTROL}>
          All rooms
        </Link>
      </p>
    </main>
  );
}
