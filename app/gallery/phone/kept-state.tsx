'use client';

import { KeepActions } from '../../(phone)/keepsake/keep-actions';
import type { KeptPage } from '../../(phone)/keepsake/kept-page';
import { KeptSections } from '../../(phone)/keepsake/kept-sections';

/** "Your session", of a made-up student. */
export function KeptState({ page, publicUrl }: { page: KeptPage; publicUrl: string | null }) {
  return (
    <main className="mx-auto min-h-dvh w-full max-w-[30rem]">
      <KeptSections page={page} />
      <KeepActions page={page} publicUrl={publicUrl} />
    </main>
  );
}
