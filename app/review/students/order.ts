import type { StudentSummary } from './summary';

/** By what the list of students can be sorted, as it stands in the address. */
export const ORDERS = ['joined', 'name', 'points', 'converged', 'right', 'help'] as const;
export type Order = (typeof ORDERS)[number];

/** A list holds so many on a page. */
export const PAGE_SIZE = 100;

export interface ListAsked {
  readonly order: Order;
  readonly isDescending: boolean;
  /** Part of a name, in small or capital letters; empty: everybody. */
  readonly find: string;
  /** From 1. */
  readonly page: number;
}

export interface ListPage {
  readonly students: readonly StudentSummary[];
  /** How many were found, on all pages. */
  readonly found: number;
  readonly page: number;
  readonly pages: number;
}

type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What an address asks for; whatever it can't mean is as if it were left out. */
export function listAsked(parameters: Parameters): ListAsked {
  const text = (name: string) => {
    const value = parameters[name];
    return typeof value === 'string' ? value : '';
  };
  const order = ORDERS.find((one) => one === text('sort')) ?? 'joined';
  const page = Number(text('page'));
  return {
    order,
    isDescending: text('direction') === '' ? startsDescending(order) : text('direction') === 'down',
    find: text('find').trim().slice(0, 100),
    page: Number.isSafeInteger(page) && page >= 1 ? page : 1,
  };
}

/** The most comes first where there are counts. */
export function startsDescending(order: Order): boolean {
  return order !== 'joined' && order !== 'name';
}

/** The page that is asked for; beyond the last one: the last. Ties stand in the order of joining. */
export function listPage(
  students: readonly StudentSummary[],
  { order, isDescending, find, page }: ListAsked,
): ListPage {
  const wanted = find.toLocaleLowerCase();
  const found = students.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  const sign = isDescending ? -1 : 1;
  const sorted = [...found].sort((a, b) => sign * compare(a, b, order) || a.number - b.number);
  const pages = Math.max(1, Math.ceil(sorted.length / PAGE_SIZE));
  const shown = Math.min(page, pages);
  return {
    students: sorted.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE),
    found: sorted.length,
    page: shown,
    pages,
  };
}

function compare(a: StudentSummary, b: StudentSummary, order: Order): number {
  switch (order) {
    case 'joined':
      return a.number - b.number;
    case 'name':
      return a.name.localeCompare(b.name);
    case 'points':
      return (a.points ?? -1) - (b.points ?? -1);
    case 'converged':
      return a.converged - b.converged;
    case 'right':
      return a.right - b.right;
    case 'help':
      return (a.help ?? 0) - (b.help ?? 0);
  }
}

/** The address of a list, without what goes without saying. */
export function listQuery({ order, isDescending, find, page }: ListAsked): string {
  const query = new URLSearchParams();
  if (order !== 'joined') query.set('sort', order);
  if (isDescending !== startsDescending(order))
    query.set('direction', isDescending ? 'down' : 'up');
  if (find !== '') query.set('find', find);
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
