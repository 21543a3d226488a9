'use client';

import type { ComponentProps } from 'react';
import { KeepDialog } from '../../review/replay/keep-dialog';
import type { PlanKeeper } from '../../review/replay/keep-in-plan';
import { Replay } from '../../review/replay/replay';

const KEEPER: PlanKeeper = {
  library: {
    list: async () => [{ id: '1', title: 'My second lesson', items: 4, savedAt: '' }],
  },
  add: async () => ({ ok: true, version: 0, title: 'My second lesson', items: 5 }),
};

function Keep(props: Omit<ComponentProps<typeof KeepDialog>, 'keeper'>) {
  return <KeepDialog {...props} keeper={KEEPER} />;
}

/** A replay whose findings are kept nowhere. */
export function ReplayGallery(props: Omit<ComponentProps<typeof Replay>, 'Keep'>) {
  return <Replay {...props} Keep={Keep} />;
}
