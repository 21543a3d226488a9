'use client';

import { useRouter } from 'next/navigation';
import { Suspense, useEffect, useState } from 'react';
import type { Board, StudentView, You } from '#core/protocol/views';
import { Announcer } from './announcer';
import { ConnectionBanner } from './connection-banner';
import {
  fetchLaterScreens,
  PickScreen,
  ResultScreen,
  RunScreen,
  WatchedScreen,
} from './later-screens';
import { LobbyScreen } from './lobby-screen';
import { ClosedNotice, RefusalNotice, RemovedNotice } from './refusal-notice';
import { type PhoneRoom, usePhoneRoom, usePhoneTold } from './room-provider';
import { useLost } from './use-lost';
import { useScreenAwake } from './use-screen-awake';
import { useTouchSignals } from './use-touch-signals';
import { WaitingScreen } from './waiting-screen';

/** Everything between joining and leaving: which screen belongs to what the room has told. */
export function PlayRoom({ code }: { code: string }) {
  const room = usePhoneRoom();
  const router = useRouter();
  const view = usePhoneTold(room, (told) => told.view);
  const you = usePhoneTold(room, (told) => told.you);
  const board = usePhoneTold(room, (told) => told.board);
  const link = usePhoneTold(room, (told) => told.link);
  const refusal = usePhoneTold(room, (told) => told.refusal);
  const isLost = useLost(link);
  const participant = you?.participant ?? null;
  const [wasIn, setWasIn] = useState(false);
  if (participant !== null && !wasIn) setWasIn(true);

  const isStranger = you !== null && participant === null && !wasIn;
  useEffect(() => {
    if (isStranger) router.replace(`/join/${code}`);
  }, [isStranger, code, router]);
  useEffect(fetchLaterScreens, []);
  const kind = view?.phase.kind ?? null;
  useScreenAwake(kind === 'picking' || kind === 'running');
  useTouchSignals(kind, you?.verdict?.outcome ?? null);

  if (link === 'refused' && refusal !== null) return <RefusalNotice refusal={refusal} />;
  if (kind === 'closed') return <ClosedNotice />;
  if (room === null || view === null || you === null || isStranger) {
    return <WaitingScreen code={code} isLost={isLost} />;
  }
  if (participant === null) return <RemovedNotice code={code} />;
  return (
    <>
      {isLost && kind !== 'picking' ? (
        <ConnectionBanner reassurance={reassurance(view, you)} />
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
    </>
  );
}

function reassurance(view: StudentView, you: You): string {
  if (view.phase.kind === 'lobby') return 'You are still in.';
  return you.pick === null ? 'Nothing is lost.' : 'Your pick is safe.';
}

function PhaseScreen({
  room,
  view,
  you,
  participant: { name, number },
  board: newestBoard,
  isLost,
}: {
  room: PhoneRoom;
  view: StudentView;
  you: You;
  participant: NonNullable<You['participant']>;
  board: Board | null;
  isLost: boolean;
}) {
  const { phase } = view;
  if (phase.kind === 'lobby' || phase.kind === 'closed') {
    return <LobbyScreen name={name} title={view.title} participants={view.participants} />;
  }
  const { round } = phase;
  const pick = you.pick?.round === round.number ? you.pick : null;
  if (phase.kind === 'picking') {
    return (
      <PickScreen
        key={round.number}
        room={room}
        phase={phase}
        participants={view.participants}
        stored={pick}
        name={name}
        isLost={isLost}
      />
    );
  }
  const board = newestBoard?.round === round.number ? newestBoard : null;
  if (phase.kind === 'finished' && pick === null) {
    return <WatchedScreen round={round} outcomes={phase.outcomes} board={board} />;
  }
  if (phase.kind === 'finished' && pick !== null && you.verdict !== null) {
    return (
      <ResultScreen
        round={round}
        learningRate={pick.learningRate}
        verdict={you.verdict}
        standing={you.standing}
        you={number}
        board={board}
      />
    );
  }
  return (
    <RunScreen
      key={round.number}
      round={round}
      learningRate={pick?.learningRate ?? null}
      classmates={you.classmates}
      verdict={pick === null ? null : you.verdict}
      you={number}
      name={name}
      board={board}
      isWaiting={phase.kind === 'running' && phase.waiting}
      shownStep={() => room.shownStep()}
    />
  );
}
