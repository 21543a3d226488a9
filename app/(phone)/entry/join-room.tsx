'use client';

import { Check, LoaderCircle, Lock } from 'lucide-react';
import { Suspense, useEffect, useSyncExternalStore } from 'react';
import { keepInvitation } from '../../live/invitation';
import { isStorageKept } from '../../live/kept';
import { LanguageSwitch } from '../../live/language-switch';
import { ConnectionBanner } from '../../parts/phone/connection-banner';
import { usePhoneRoom, usePhoneTold } from '../../parts/phone/room-provider';
import { ownAddress } from '../../ui/address/own-address';
import { useAddressCode } from '../../ui/address-code';
import { Logo } from '../../ui/logo';
import { rich } from '../../ui/rich';
import { useWords } from '../../words/language';
import { AfterClose } from '../room/after-close';
import { LATER_PLAY_ROOM } from '../room/later-play-room';
import { WaitingScreen } from '../room/lobby/waiting-screen';
import { isClosed } from '../room/place';
import {
  HandedOverNotice,
  NotACodeNotice,
  RefusalNotice,
  RemovedNotice,
} from '../room/refusal-notice';
import { useLost } from '../room/use-lost';
import { usePlace } from '../room/use-place';
import { CodeTiles } from './code-tiles';
import { LATER_TAKE_OVER, useHandOverLink } from './hand-over';
import { NameSheet, type NameSheetProps } from './name-sheet';

/** The page that a QR code leads to: the room is known, and only a name is missing. */
export function JoinRoom() {
  const words = useWords('phone');
  const code = useAddressCode();
  const room = usePhoneRoom();
  const { place, wasIn } = usePlace(room);
  const view = usePhoneTold(room, (told) => told.view);
  const isLost = useLost(usePhoneTold(room, (told) => told.link));

  useEffect(() => {
    // Changes only the address: the page is already here, and asking the server for it could take forever.
    if (wasIn) history.replaceState(null, '', ownAddress(`/play/${code}`));
  }, [wasIn, code]);

  const isThere = view !== null;
  useEffect(() => {
    if (isThere) void LATER_PLAY_ROOM.fetch();
  }, [isThere]);

  const link = useHandOverLink();
  const isForgetful = useSyncExternalStore(subscribeToNothing, isTabOnly, () => false);
  if (link.secret !== null && room !== null && view !== null) {
    return (
      <Suspense fallback={null}>
        <LATER_TAKE_OVER.Component room={room} secret={link.secret} onDone={link.drop} />
      </Suspense>
    );
  }
  if (code === null) return <NotACodeNotice />;
  if (wasIn && code !== undefined) {
    return (
      <Suspense fallback={<WaitingScreen code={code} isLost={isLost} />}>
        <LATER_PLAY_ROOM.Component code={code} />
      </Suspense>
    );
  }
  const isRefused = place.kind === 'refused';
  if (isClosed(place) && code !== undefined) {
    return <AfterClose code={code} students={0} isRefused={isRefused} />;
  }
  if (isRefused) return <RefusalNotice refusal={place.refusal} />;
  if (place.kind === 'removed') return <RemovedNotice />;
  if (place.kind === 'handed-over') return <HandedOverNotice />;
  return (
    <>
      {isLost ? <ConnectionBanner reassurance={words.say('phone.join.lost')} /> : null}
      <JoinView
        code={code ?? null}
        title={view?.title ?? null}
        participants={view?.participants ?? null}
        isOpen={view?.isOpenToJoin ?? true}
        asksHallNumber={view?.asksHallNumber ?? false}
        idLabel={view?.idLabel ?? null}
        isForgetful={isForgetful}
        onJoin={
          room === null || code === undefined
            ? null
            : async (given, signal) => {
                const answer = await room.send({ type: 'join', ...given }, signal);
                if (answer?.ok) keepInvitation(code, answer.invitation);
                return answer;
              }
        }
        onSilence={() => room?.reconnect()}
      />
    </>
  );
}

const subscribeToNothing = () => () => {};
const isTabOnly = () => !isStorageKept();

export function JoinView({
  code,
  title,
  participants,
  isOpen,
  asksHallNumber,
  idLabel = null,
  isForgetful = false,
  onJoin,
  onSilence,
}: {
  /** null until the page has read its address. */
  code: string | null;
  /** The room's title; null until the server has said that the room exists. */
  title: string | null;
  participants: number | null;
  /** Whether anybody new may join. */
  isOpen: boolean;
  asksHallNumber: boolean;
  idLabel?: string | null;
  /** The browser keeps nothing. */
  isForgetful?: boolean;
  onJoin: NameSheetProps['onJoin'];
  onSilence: NameSheetProps['onSilence'];
}) {
  const words = useWords('phone');
  return (
    <main className="flex min-h-dvh flex-col bg-klein text-on-klein">
      <div className="mx-auto flex w-full max-w-[30rem] grow flex-col px-5 pt-[max(1.25rem,env(safe-area-inset-top))] pb-6">
        <div className="flex items-center justify-between gap-x-3 gap-y-5 flex-wrap">
          <Logo />
          <LanguageSwitch className="-my-2.5" />
        </div>
        <h1 className="type-display mt-[clamp(1rem,8dvh,4.25rem)] text-[2.75rem] leading-none [@media(max-height:30rem)]:text-2xl">
          {rich(words, title === null ? 'phone.join.looking-title' : 'phone.join.title', {
            line: (inside) => <span className="block">{inside}</span>,
          })}
        </h1>
        <p className="mt-7 [@media(max-height:30rem)]:hidden">
          {code === null ? null : (
            <span className="sr-only">{words.say('phone.join.code', { code })}</span>
          )}
          <CodeTiles code={code ?? ''} />
        </p>
        <p className="mt-3 flex items-start gap-2.5 text-lg [@media(max-height:30rem)]:mt-1">
          {title === null ? (
            <>
              <LoaderCircle
                aria-hidden="true"
                className="mt-[0.15em] size-5 shrink-0 motion-safe:animate-spin"
              />
              {words.say('phone.join.looking')}
            </>
          ) : isOpen ? (
            <>
              <Check aria-hidden="true" strokeWidth={3} className="mt-[0.15em] size-5 shrink-0" />
              {title}
            </>
          ) : (
            <>
              <Lock aria-hidden="true" strokeWidth={2.5} className="mt-[0.15em] size-5 shrink-0" />
              {words.say('phone.join.locked', { title })}
            </>
          )}
        </p>
      </div>
      <noscript>
        <p className="mx-auto max-w-[30rem] px-5 pb-5 text-lg">
          {rich(words, 'phone.join.plain', {
            link: (inside) => (
              <a href="../plain" className="font-semibold underline">
                {inside}
              </a>
            ),
          })}
        </p>
      </noscript>
      <NameSheet
        onJoin={onJoin}
        onSilence={onSilence}
        participants={participants}
        asksHallNumber={asksHallNumber}
        idLabel={idLabel}
        isForgetful={isForgetful}
      />
    </main>
  );
}
