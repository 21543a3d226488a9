import { ArrowLeft, ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { wordsOfRequest } from '../words/of-request';
import { CONTROL } from './control';

/** A page of a list as an address names it, from 1; what can't be read is the first. */
export function askedPage(text: string): number {
  const page = Number(text);
  return Number.isSafeInteger(page) && page > 0 ? page : 1;
}

/** The way to the other pages of a list, newest first; nothing where there is one. */
export async function Pager({
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
  const words = await wordsOfRequest();
  return (
    <nav aria-label={words.say('lists.pages')} className="flex items-center justify-between gap-3">
      {page > 1 ? (
        <Link prefetch={false} href={address(page - 1)} rel="prev" className={CONTROL}>
          <ArrowLeft size={18} aria-hidden="true" className="rtl:-scale-x-100" />
          {words.say('lists.newer')}
        </Link>
      ) : (
        <span />
      )}
      <p className="text-[15px] text-mut">{words.say('lists.page', { page, pages })}</p>
      {page < pages ? (
        <Link prefetch={false} href={address(page + 1)} rel="next" className={CONTROL}>
          {words.say('lists.older')}
          <ArrowRight size={18} aria-hidden="true" className="rtl:-scale-x-100" />
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
