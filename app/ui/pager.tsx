import { ArrowLeft, ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { CONTROL } from './control';

/** A page of a list as an address names it, from 1; what can't be read is the first. */
export function askedPage(text: string): number {
  const page = Number(text);
  return Number.isSafeInteger(page) && page > 0 ? page : 1;
}

/** The way to the other pages of a list, newest first; nothing where there is one. */
export function Pager({
  address,
  page,
  pages,
}: {
  /** Of a page. */
  address: (page: number) => string;
  page: number;
  /** At least 1. */
  pages: number;
}) {
  if (pages === 1) return null;
  return (
    <nav aria-label="Pages of the list" className="flex items-center justify-between gap-3">
      {page > 1 ? (
        <Link prefetch={false} href={address(page - 1)} rel="prev" className={CONTROL}>
          <ArrowLeft size={18} aria-hidden="true" />
          Newer
        </Link>
      ) : (
        <span />
      )}
      <p className="text-[15px] text-mut">{`Page ${page} of ${pages}`}</p>
      {page < pages ? (
        <Link prefetch={false} href={address(page + 1)} rel="next" className={CONTROL}>
          Older
          <ArrowRight size={18} aria-hidden="true" />
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
