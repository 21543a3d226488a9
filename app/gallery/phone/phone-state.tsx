'use client';

import { useState } from 'react';
import { JoinView } from '../../(phone)/entry/join-room';
import { PickView } from '../../(phone)/pick/pick-view';
import type { SavedWord } from '../../(phone)/pick/saved-word';
import { ResultScreen } from '../../(phone)/result/result-screen';
import { WatchedScreen } from '../../(phone)/result/watched-screen';
import { ConnectionBanner } from '../../(phone)/room/connection-banner';
import { LobbyScreen } from '../../(phone)/room/lobby-screen';
import { Notice } from '../../(phone)/room/notice';
import { RefusalNotice } from '../../(phone)/room/refusal-notice';
import { WaitingScreen } from '../../(phone)/room/waiting-screen';
import { RunScreen } from '../../(phone)/run/run-screen';
import type { Told } from './fixtures';

interface PhoneStateProps {
  readonly state: string;
  readonly step: number;
  readonly word: string;
  readonly told: Told;
}

const NO_ANSWER = () => new Promise<null>(() => {});

/** One state of the phone. */
export function PhoneState({ state, step, word, told }: PhoneStateProps) {
  const { view, you, board } = told;
  const name = you.participant?.name ?? '';
  switch (state) {
    case 'join':
      return <JoinView code="HX37KD" title={view.title} participants={47} onJoin={NO_ANSWER} />;
    case 'join-looking':
      return <JoinView code="HX37KD" title={null} participants={null} onJoin={null} />;
    case 'coming-in':
      return <WaitingScreen code="HX37KD" isLost={word === 'lost'} />;
    case 'lobby':
      return <LobbyScreen name={name} title={view.title} participants={view.participants} />;
    case 'refused':
      return (
        <RefusalNotice
          refusal={{ code: 'unknown-room', message: 'No room has the code HX3 7KD.' }}
        />
      );
    case 'stumbled':
      return (
        <Notice title="This page has stumbled." exit="reload">
          Nothing is lost: the server keeps names and picks.
        </Notice>
      );
    case 'pick':
    case 'reconnecting':
      return (
        <>
          {state === 'reconnecting' ? <ConnectionBanner reassurance="Your pick is safe." /> : null}
          <PickState told={told} word={word} />
        </>
      );
    default:
      return <AfterTheLock state={state} step={step} told={told} board={board} name={name} />;
  }
}

function PickState({ told: { view, you }, word }: { told: Told; word: string }) {
  const [value, setValue] = useState(word === 'nothing' ? null : (you.pick?.learningRate ?? null));
  if (!('round' in view.phase)) return null;
  return (
    <PickView
      round={view.phase.round}
      name={you.participant?.name ?? ''}
      value={value}
      onChoose={setValue}
      word={savedWordOf(word, value)}
      picked={61}
      participants={view.participants}
      secondsLeft={word === 'last' ? 7 : word === 'no-limit' ? null : 42}
      isPaused={word === 'paused'}
      isLocked={word === 'locked' || word === 'locked-empty'}
    />
  );
}

function savedWordOf(word: string, value: number | null): SavedWord {
  const learningRate = value ?? 0.3;
  switch (word) {
    case 'nothing':
      return value === null ? { kind: 'nothing' } : { kind: 'saving', learningRate };
    case 'saving':
    case 'retrying':
    case 'offline':
      return { kind: word, learningRate };
    case 'locked':
      return { kind: 'locked', learningRate };
    case 'locked-empty':
      return { kind: 'locked', learningRate: null };
    case 'refused':
      return {
        kind: 'refused',
        message: 'The picks are locked: your pick stays 0.074.',
        learningRate,
      };
    default:
      return { kind: 'saved', learningRate, isOffline: word === 'saved-offline' };
  }
}

function AfterTheLock({
  state,
  step,
  told: { view, you },
  board,
  name,
}: {
  state: string;
  step: number;
  told: Told;
  board: Told['board'];
  name: string;
}) {
  const { phase } = view;
  const number = you.participant?.number ?? 0;
  const learningRate = you.pick?.learningRate ?? null;
  if (phase.kind === 'finished') {
    if (learningRate === null || you.verdict === null) {
      return <WatchedScreen round={phase.round} outcomes={phase.outcomes} board={board} />;
    }
    return (
      <ResultScreen
        round={phase.round}
        learningRate={learningRate}
        verdict={you.verdict}
        standing={you.standing}
        you={number}
        board={board}
      />
    );
  }
  if (phase.kind !== 'running') return null;
  return (
    <RunScreen
      round={phase.round}
      learningRate={learningRate}
      classmates={you.classmates}
      verdict={you.verdict}
      you={number}
      name={name}
      board={board}
      isWaiting={state === 'waiting'}
      shownStep={() => step}
    />
  );
}
