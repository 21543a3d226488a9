import { Search } from 'lucide-react';
import Link from 'next/link';
import type { Words } from '#core/words/words';
import { ownAddress } from '../../ui/address/own-address';
import { CONTROL } from '../../ui/control';
import { isSearch, type ListQuery } from './query';

const FIELD =
  'min-h-11 w-full rounded-control border border-line2 bg-bg px-3 text-[16px] text-ink placeholder:text-mut';

/** A plain form: its address says what was looked for. */
export function SearchForm({
  words,
  query,
}: {
  words: Words<'review' | 'review-sessions'>;
  query: ListQuery;
}) {
  return (
    <search>
      <form action={ownAddress('/review')} className="flex flex-wrap items-end gap-x-3 gap-y-3">
        <label className="grid min-w-0 flex-1 basis-60 gap-1 text-[14px] type-label">
          {words.say('review-sessions.search.text')}
          <input
            type="search"
            name="q"
            defaultValue={query.text}
            maxLength={200}
            className={FIELD}
          />
        </label>
        <label className="grid min-w-0 basis-48 gap-1 text-[14px] type-label">
          {words.say('review-sessions.search.from')}
          <input type="date" name="from" defaultValue={query.from} className={FIELD} />
        </label>
        <label className="grid min-w-0 basis-48 gap-1 text-[14px] type-label">
          {words.say('review-sessions.search.to')}
          <input type="date" name="to" defaultValue={query.to} className={FIELD} />
        </label>
        <button type="submit" className={CONTROL}>
          <Search size={18} aria-hidden="true" />
          {words.say('review-sessions.search')}
        </button>
        {isSearch(query) && (
          <Link prefetch={false} href="/review" className={CONTROL}>
            {words.say('review.all-sessions')}
          </Link>
        )}
      </form>
    </search>
  );
}
