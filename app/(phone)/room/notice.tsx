import type { ReactNode } from 'react';
import { ownAddress } from '../../ui/address/own-address';
import { Logo } from '../../ui/logo';

export interface NoticeProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The way out: an address, else the page anew. None if only waiting helps. */
  readonly exit?: { readonly label: string; readonly href?: string };
}

/** A whole page that says one thing, with a way out. */
export function Notice({ title, children, exit }: NoticeProps) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-[30rem] flex-col px-5 pt-[max(1.25rem,env(safe-area-inset-top))] pb-[max(1.5rem,env(safe-area-inset-bottom))]">
      <Logo />
      <div className="flex grow flex-col justify-center py-8">
        <h1 className="type-display text-[2.5rem] text-balance">{title}</h1>
        <p className="mt-5 text-lg text-mut">{children}</p>
      </div>
      <Exit exit={exit} />
    </main>
  );
}

const EXIT_CLASS =
  'flex min-h-15 w-full items-center justify-center gap-3 rounded-phone bg-ink px-5 py-3 text-xl font-bold text-bg';

function Exit({ exit }: { exit: NoticeProps['exit'] | undefined }) {
  if (exit === undefined) return null;
  if (exit.href === undefined) {
    return (
      <button type="button" className={EXIT_CLASS} onClick={() => location.reload()}>
        {exit.label}
        <Icon
          className="size-5"
          path="M21 12a9 9 0 1 1-9-9c2.52 0 4.93 1 6.74 2.74L21 8M21 3v5h-5"
        />
      </button>
    );
  }
  return (
    <a href={ownAddress(exit.href)} className={EXIT_CLASS}>
      {exit.label}
      <Icon className="size-6 rtl:-scale-x-100" path="M5 12h14M12 5l7 7-7 7" />
    </a>
  );
}

/**
 * Lucide's shapes without its code, and a plain link: every page carries its error page along, twice, and
 * Next copies everything it imports into each.
 */
function Icon({ path, className }: { path: string; className: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={className}
    >
      <path d={path} />
    </svg>
  );
}
