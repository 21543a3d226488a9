'use client';

import { FlaskConical } from 'lucide-react';
import type { KeptPage } from './kept-page';

const BUTTON =
  'flex min-h-15 w-full items-center gap-4 rounded-phone border border-line2 bg-bg px-4 py-3 text-left';

/** What can be done with it. */
export function KeepActions({ page }: { page: KeptPage; publicUrl: string | null }) {
  return (
    <section className="mt-8 bg-panel px-5 pt-6 pb-[max(1.5rem,env(safe-area-inset-bottom))] print:hidden">
      <h2 className="type-title text-2xl">Keep it</h2>
      <a href={page.practice.path} className={`mt-4 ${BUTTON}`}>
        <FlaskConical aria-hidden="true" className="size-6 shrink-0" />
        <span>
          <span className="type-title block text-lg">{page.practice.label}</span>
          <span className="text-mut">practice, with the same experiment</span>
        </span>
      </a>
    </section>
  );
}
