'use client';

import { instructorReading } from '../../live/presenter-reading';
import { useRoom, useTold } from '../../live/use-room';
import type { ConsoleConnection } from './commands/connection';
import { Connecting, Refused } from './connection-notices';
import { ConsoleScreen, type Opening } from './console-screen';

/** The instructor's console of one room. @param code undefined: not read yet */
export function Console({ code }: { code: string | undefined }) {
  const connection = useRoom('instructor', code, instructorReading);
  if (connection === null || code === undefined) return <Connecting code={code ?? null} />;
  return <ConnectedConsole code={code} connection={connection} />;
}

/** Also used by the gallery, with a connection on which nothing ever happens. */
export function ConnectedConsole({
  code,
  connection,
  opening,
}: {
  code: string;
  connection: ConsoleConnection;
  opening?: Opening;
}) {
  const told = useTold(connection, (all) => all);
  if (told.link === 'refused') return <Refused refusal={told.refusal} code={code} />;
  if (told.view === null) return <Connecting code={code} />;
  return (
    <ConsoleScreen
      connection={connection}
      told={told}
      view={told.view}
      {...(opening !== undefined && { opening })}
    />
  );
}
