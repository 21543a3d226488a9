'use client';

import { KeepActions, type KeepActionsProps } from './keep-actions';
import { KeptSections } from './kept-sections';

/** "Your session", whole: what is read, and what can be done with it. */
export function KeptView(props: KeepActionsProps) {
  return (
    <main className="mx-auto min-h-dvh w-full max-w-[30rem]">
      <KeptSections page={props.page} />
      <KeepActions {...props} />
    </main>
  );
}
