import { ArrowRight, RotateCw } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Logo } from '../../ui/logo';

export interface NoticeProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The way out; none where only waiting helps. */
  readonly exit?: { readonly href: string; readonly label: string } | 'reload';
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
  if (exit === 'reload') {
    return (
      <button type="button" className={EXIT_CLASS} onClick={() => location.reload()}>
        Reload
        <RotateCw aria-hidden="true" className="size-5" />
      </button>
    );
  }
  return (
    <Link href={exit.href} className={EXIT_CLASS}>
      {exit.label}
      <ArrowRight aria-hidden="true" className="size-6" />
    </Link>
  );
}
