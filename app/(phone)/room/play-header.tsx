import type { ReactNode } from 'react';

/** The line on top of a round: which one, who, and one thing at the right. */
export function PlayHeader({
  round,
  name,
  children,
}: {
  round: number;
  /** The phone's own name; null where the field below is a result. */
  name: string | null;
  children?: ReactNode;
}) {
  return (
    <header className="flex min-h-13 shrink-0 items-center justify-between gap-3 px-4 pt-[env(safe-area-inset-top)] text-base">
      <h1 className="flex min-w-0 items-baseline gap-1.5">
        <strong className="shrink-0 font-bold">Race {round}</strong>
        {name === null ? null : (
          <>
            <span aria-hidden="true" className="text-mut">
              ·
            </span>
            <span className="truncate text-mut">{name}</span>
          </>
        )}
      </h1>
      {children}
    </header>
  );
}
