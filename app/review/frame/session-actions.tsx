import { Download, Printer } from 'lucide-react';
import Link from 'next/link';
import { CONTROL } from '../../ui/control';

/** What can be done with a session from every one of its pages. */
export function SessionActions({
  base,
  openCode,
}: {
  base: string;
  /** Of the room, while it is open. */
  openCode: string | null;
}) {
  return (
    <>
      {openCode !== null && (
        <a className={CONTROL} href={`/teach/${openCode}`}>
          Console
        </a>
      )}
      <Link prefetch={false} className={CONTROL} href={`${base}/files`}>
        <Download size={18} aria-hidden="true" />
        Files
      </Link>
      <a className={CONTROL} href={`${base}/print`}>
        <Printer size={18} aria-hidden="true" />
        Print
      </a>
    </>
  );
}
