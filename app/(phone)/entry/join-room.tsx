'use client';

import { Check, LoaderCircle } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { Logo } from '../../ui/logo';
import { ConnectionBanner } from '../room/connection-banner';
import { ClosedNotice, RefusalNotice } from '../room/refusal-notice';
import { usePhoneRoom, usePhoneTold } from '../room/room-provider';
import { useLost } from '../room/use-lost';
import { CodeTiles } from './code-tiles';
import { NameSheet } from './name-sheet';

/** The page that a QR code leads to: the right room, and a name. */
export function JoinRoom({ code }: { code: string }) {
  const room = usePhoneRoom();
  const router = useRouter();
  const view = usePhoneTold(room, (told) => told.view);
  const you = usePhoneTold(room, (told) => told.you);
  const refusal = usePhoneTold(room, (told) => told.refusal);
  const link = usePhoneTold(room, (told) => told.link);
  const isLost = useLost(link);
  const isIn = (you?.participant ?? null) !== null;

  useEffect(() => {
    if (isIn) router.replace(`/play/${code}`);
    else router.prefetch(`/play/${code}`);
  }, [isIn, code, router]);

  if (link === 'refused' && refusal !== null) return <RefusalNotice refusal={refusal} />;
  if (view?.phase.kind === 'closed' && !isIn) return <ClosedNotice />;
  return (
    <>
      {isLost ? <ConnectionBanner reassurance="You can type your name already." /> : null}
      <JoinView
        code={code}
        title={view?.title ?? null}
        participants={view?.participants ?? null}
        onJoin={room === null ? null : (name, signal) => room.send({ type: 'join', name }, signal)}
      />
    </>
  );
}

export function JoinView({
  code,
  title,
  participants,
  onJoin,
}: {
  code: string;
  /** Of the room; null until the server has said that it is there. */
  title: string | null;
  participants: number | null;
  onJoin: Parameters<typeof NameSheet>[0]['onJoin'];
}) {
  return (
    <main className="flex min-h-dvh flex-col bg-klein text-on-klein">
      <div className="mx-auto flex w-full max-w-[30rem] grow flex-col px-5 pt-[max(1.25rem,env(safe-area-inset-top))] pb-6">
        <Logo />
        <h1 className="type-display mt-[clamp(1rem,8dvh,4.25rem)] text-[2.75rem] leading-none [@media(max-height:30rem)]:text-2xl">
          {title === null ? 'Room' : 'Right room.'}
          <br />
          Your name?
        </h1>
        <p className="mt-7 [@media(max-height:30rem)]:hidden">
          <span className="sr-only">Room code {code}</span>
          <CodeTiles code={code} />
        </p>
        <p className="mt-3 flex items-start gap-2.5 text-lg [@media(max-height:30rem)]:mt-1">
          {title === null ? (
            <>
              <LoaderCircle
                aria-hidden="true"
                className="mt-[0.15em] size-5 shrink-0 motion-safe:animate-spin"
              />
              Looking for it
            </>
          ) : (
            <>
              <Check aria-hidden="true" strokeWidth={3} className="mt-[0.15em] size-5 shrink-0" />
              {title}
            </>
          )}
        </p>
      </div>
      <NameSheet onJoin={onJoin} participants={participants} />
    </main>
  );
}
