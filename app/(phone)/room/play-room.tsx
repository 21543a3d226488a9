'use client';

import { useRouter } from 'next/navigation';
import { Suspense, useEffect } from 'react';
import type { Board } from '#core/protocol/views/board';
import type { StudentView } from '#core/protocol/views/student-view';
import type { You } from '#core/protocol/views/you';
import { fetchScreens, usePhoneScreen } from '../../activities/phone';
import { LanguageSwitch } from '../../live/language-switch';
import type { ActivityProps } from '../../parts/phone/activity-props';
import { ConnectionBanner } from '../../parts/phone/connection-banner';
import { type PhoneRoom, usePhoneRoom, usePhoneTold } from '../../parts/phone/room-provider';
import { useLanguage, useWords } from '../../words/language';
import { AfterClose, fetchAfterClose } from './after-close';
import { LobbyScreen } from './lobby/lobby-screen';
import { WaitingScreen } from './lobby/waiting-screen';
import { isClosed } from './place';
import { ReadScreenButton } from './read-screen-button';
import { ForgottenNotice, HandedOverNotice, RefusalNotice, RemovedNotice } from './refusal-notice';
import { safeWords } from './safe-words';
import { Announcer } from './signals/announcer';
import { useScreenAwake } from './signals/use-screen-awake';
import { useTouchSignals } from './signals/use-touch-signals';
import { useLost } from './use-lost';
import { usePlace } from './use-place';

/** Everything between joining and leaving: shows the screen that belongs to what the room has told. */
export function PlayRoom({ code }: { code: string }) {
  const words = useWords('phone', 'common');
  const { language } = useLanguage();
  const room = usePhoneRoom();
  const router = useRouter();
  const { place } = usePlace(room);
  const board = usePhoneTold(room, (told) => told.board);
  const students = usePhoneTold(room, (told) => told.view?.participants ?? 0);
  const isLost = useLost(usePhoneTold(room, (told) => told.link));
  const isStranger = place.kind === 'stranger';
  useEffect(() => {
    if (isStranger) router.replace(`/join/${code}`);
  }, [isStranger, code, router]);
  useEffect(() => void fetchScreens(language).then(() => fetchAfterClose(language)), [language]);
  const told = place.kind === 'in' ? place : null;
  useScreenAwake(isAtWork(told?.view ?? null));
  useTouchSignals(told?.view ?? null, told?.you ?? null);

  const isRefused = place.kind === 'refused';
  if (isClosed(place)) {
    return <AfterClose code={code} students={students} isRefused={isRefused} />;
  }
  if (isRefused) return <RefusalNotice refusal={place.refusal} />;
  if (place.kind === 'removed') return <RemovedNotice />;
  if (place.kind === 'handed-over') return <HandedOverNotice />;
  if (place.kind === 'forgotten') return <ForgottenNotice code={code} />;
  if (place.kind !== 'in' || room === null) return <WaitingScreen code={code} isLost={isLost} />;
  const { view, you, participant } = place;
  const isSaidBelow = view.phase.kind === 'picking';
  return (
    <>
      {isLost && !isSaidBelow ? (
        <ConnectionBanner reassurance={safeWords(words, view, you)} />
      ) : null}
      <Announcer view={view} you={you} />
      <Suspense fallback={<WaitingScreen code={code} isLost={isLost} />}>
        <PhaseScreen
          room={room}
          view={view}
          you={you}
          participant={participant}
          board={board}
          isLost={isLost}
        />
      </Suspense>
      <footer className="mx-auto flex max-w-[30rem] flex-wrap items-center justify-between gap-x-3 px-2 pb-[max(0.5rem,env(safe-area-inset-bottom))]">
        <ReadScreenButton code={code} />
        {/* While a round is played, nobody needs another language. */}
        {view.phase.kind === 'finished' ? <LanguageSwitch /> : null}
      </footer>
    </>
  );
}

/** From the opening of a round to its end, and on until the answer to a question has been shown. */
function isAtWork(view: StudentView | null): boolean {
  const phase = view?.phase;
  if (phase?.kind === 'finished') return phase.tally !== null && !phase.isAnswerShown;
  return phase?.kind === 'picking' || phase?.kind === 'running';
}

function PhaseScreen({
  room,
  view,
  you,
  participant,
  board,
  isLost,
}: {
  room: PhoneRoom;
  view: StudentView;
  you: You;
  participant: NonNullable<You['participant']>;
  /** The newest one, of whichever round. */
  board: Board | null;
  isLost: boolean;
}) {
  const { phase, participants } = view;
  if (phase.kind === 'lobby' || phase.kind === 'closed') {
    return (
      <LobbyScreen
        participant={participant}
        score={you.score}
        title={view.title}
        participants={participants}
      />
    );
  }
  const { round } = phase;
  return (
    <RoundScreen
      key={round.number}
      link={room}
      round={round}
      phase={phase}
      you={you}
      participant={participant}
      board={board?.round === round.number ? board : null}
      attendance={view}
      isLost={isLost}
    />
  );
}

function RoundScreen(props: ActivityProps) {
  const Screen = usePhoneScreen(props.round.activity.kind);
  return <Screen {...props} />;
}
