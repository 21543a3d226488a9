'use client';

import { type ComponentProps, useMemo } from 'react';
import { SERVER_LIBRARY } from '../../live/plan-library';
import { useRoom } from '../../live/use-room';
import { KeepDialog } from './keep-dialog';
import type { PlanKeeper } from './keep-in-plan';
import { KEEP_WORDS } from './words';

/** The dialog with this server's plans: it lists them by HTTP, and saves by the instructor's socket, as the plan editor does. */
export default function KeepLive(props: Omit<ComponentProps<typeof KeepDialog>, 'keeper'>) {
  const connection = useRoom('instructor', null);
  const keeper = useMemo(
    (): PlanKeeper | null =>
      connection && {
        library: SERVER_LIBRARY,
        save: async (plan) => {
          const answer = await connection.send({ type: 'save-plan', plan });
          if (answer === null) return KEEP_WORDS.unreached;
          return answer.ok ? null : answer.message;
        },
      },
    [connection],
  );
  return <KeepDialog {...props} keeper={keeper} />;
}
