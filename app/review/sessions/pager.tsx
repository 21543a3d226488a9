import { ArrowLeft, ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { CONTROL } from '../../ui/control';
import { type ListQuery, listAddress } from './query';
import { pageWords } from './words';

/** The way to the other pages of a search; nothing where there is one. */
export function Pager({ query, page, pages }: { query: ListQuery; page: number; pages: number }) {
  if (pages === 1) return null;
  return (
    <nav aria-label="Pages of the list" className="flex items-center justify-between gap-3">
      {page > 1 ? (
        <Link prefetch={false} href={listAddress(query, page - 1)} rel="prev" className={CONTROL}>
          <ArrowLeft size={18} aria-hidden="true" />
          Newer
        </Link>
      ) : (
        <span />
      )}
      <p className="text-[15px] text-mut">{pageWords(page, pages)}</p>
      {page < pages ? (
        <Link prefetch={false} href={listAddress(query, page + 1)} rel="next" className={CONTROL}>
          Older
          <ArrowRight size={18} aria-hidden="true" />
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
