'use client';

import { instructorReading } from '../../live/presenter-reading';
import { useRoom, useTold } from '../../live/use-room';
import type { ConsoleConnection } from './commands/connection';
import { Connecting, Refused } from './connection-notices';
import { ConsoleScreen, type Opening } from './console-screen';

/** The instructor's console of one room. */
export function Console({ code, sessionId }: { code: string; sessionId: string | null }) {
  const connection = useRoom('instructor', code, instructorReading);
  if (connection === null) return <Connecting code={code} />;
  return <ConnectedConsole code={code} sessionId={sessionId} connection={connection} />;
}

/** Also used by the gallery, with a connection on which nothing ever happens. */
export function ConnectedConsole({
  code,
  sessionId,
  connection,
  opening,
}: {
  code: string;
  /** For the link to the review; null until the room has been stored. */
  sessionId: string | null;
  connection: ConsoleConnection;
  opening?: Opening;
}) {
  const told = useTold(connection, (all) => all);
  if (told.link === 'refused') return <Refused refusal={told.refusal} sessionId={sessionId} />;
  if (told.view === null) return <Connecting code={code} />;
  return (
    <ConsoleScreen
      connection={connection}
      told={told}
      view={told.view}
      sessionId={sessionId}
      {...(opening !== undefined && { opening })}
    />
  );
}
