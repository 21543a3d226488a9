import { Download, Printer } from 'lucide-react';
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
      <a className={CONTROL} href={`${base}/csv`} download>
        <Download size={18} aria-hidden="true" />
        CSV
      </a>
      <a className={CONTROL} href={`${base}/print`}>
        <Printer size={18} aria-hidden="true" />
        Print
      </a>
    </>
  );
}
