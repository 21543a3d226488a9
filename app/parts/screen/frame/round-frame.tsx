import type { ReactNode } from 'react';

/** The frame of a round: a header, the stage, what stands beside it, and the class at the bottom. */
export function RoundFrame({
  header,
  stage,
  side,
  foot,
}: {
  header: ReactNode;
  stage: ReactNode;
  side: ReactNode;
  foot: ReactNode;
}) {
  return (
    <main className="grid h-full grid-cols-[minmax(0,1296fr)_minmax(0,624fr)] grid-rows-[calc(120*var(--u))_minmax(0,1fr)_calc(136*var(--u))]">
      <header className="flex min-w-0 items-center gap-32 px-56">{header}</header>
      <div className="relative row-start-2 min-h-0">{stage}</div>
      <aside className="col-start-2 row-span-2 row-start-1 flex min-h-0 flex-col">{side}</aside>
      <footer className="col-span-2 row-start-3 flex min-w-0 items-center border-t-2 border-line px-56">
        {foot}
      </footer>
    </main>
  );
}
