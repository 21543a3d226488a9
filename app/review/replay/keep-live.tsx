'use client';

import { type ComponentProps, useMemo } from 'react';
import { SERVER_LIBRARY } from '../../live/plan-library';
import { useRoom } from '../../live/use-room';
import { KeepDialog } from './keep-dialog';
import type { PlanKeeper } from './keep-in-plan';

/** The dialog with this server's plans: it lists them by HTTP, and adds to one by the instructor's socket. */
export default function KeepLive(props: Omit<ComponentProps<typeof KeepDialog>, 'keeper'>) {
  const connection = useRoom('instructor', null);
  const keeper = useMemo(
    (): PlanKeeper | null =>
      connection && {
        library: SERVER_LIBRARY,
        add: (intention) => connection.send(intention),
      },
    [connection],
  );
  return <KeepDialog {...props} keeper={keeper} />;
}
