import { askedPage } from '../../ui/pager';

/** What is looked for in the list of sessions, as its address says it. */
export interface ListQuery {
  readonly text: string;
  /** "2026-11-24", a day on the server's calendar; empty: whenever. */
  readonly from: string;
  readonly to: string;
  readonly page: number;
}

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** Whatever can't be read is as if it weren't there. */
export function sessionQuery(params: SearchParams): ListQuery {
  const text = (name: string) => {
    const value = params[name];
    return (Array.isArray(value) ? value[0] : value) ?? '';
  };
  return {
    text: text('q').slice(0, 200),
    from: dayAt(text('from')) === null ? '' : text('from'),
    to: dayAt(text('to')) === null ? '' : text('to'),
    page: askedPage(text('page')),
  };
}

export function isSearch({ text, from, to }: ListQuery): boolean {
  return text.trim() !== '' || from !== '' || to !== '';
}

/** The address of another page of the same search. */
export function listAddress({ text, from, to }: ListQuery, page: number): string {
  const query = new URLSearchParams();
  if (text !== '') query.set('q', text);
  if (from !== '') query.set('from', from);
  if (to !== '') query.set('to', to);
  if (page > 1) query.set('page', String(page));
  return query.size === 0 ? '/review' : `/review?${query}`;
}

/** Midnight at which a day begins, or so many days later; null: there is no such day. */
export function dayAt(text: string, later = 0): Date | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(year, month - 1, day);
  if (date.getMonth() !== month - 1 || date.getDate() !== day) return null;
  return new Date(year, month - 1, day + later);
}
