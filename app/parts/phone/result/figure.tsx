import type { ReactNode } from 'react';

/** One line in a list of figures: what it is, and the number. */
export function Figure({ label, children }: { label: ReactNode; children: string }) {
  return (
    <div className="flex items-baseline justify-between gap-4 border-b border-line py-2.5 text-[1.0625rem]">
      <dt className="text-mut">{label}</dt>
      <dd className="shrink-0 font-bold">{children}</dd>
    </div>
  );
}
