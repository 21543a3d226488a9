'use client';

import { useEffect, useRef, useState } from 'react';
import type { Board, Counts, ScreenView } from '#core/protocol/views';
import type { Told } from '../live/fold';
import type { ScreenClock } from './clock';
import { Controls, type ScreenAction } from './controls';
import { Lobby } from './lobby';
import { Notice } from './notice';
import { Round } from './round';
import styles from './screen.module.css';
import { size } from './size';
import { SweepPicture } from './sweep-picture';
import { useIdle } from './use-idle';
import { useKeys } from './use-keys';

/** The room sees the standing at the end so long before the sweep takes its place. */
const STANDING_MS = 7_000;

/** The projector of a room, whatever it was told so far. */
export function ScreenRoom({ told, clock }: { told: Told<ScreenView>; clock: ScreenClock }) {
  const isIdle = useIdle();
  const { view, link, refusal, board, frame } = told;
  const { shows, show } = useFinalPicture(view);
  const toggleFullscreen = () => {
    if (document.fullscreenElement !== null) void document.exitFullscreen();
    else void document.documentElement.requestFullscreen();
  };
  const round = view !== null && 'round' in view.phase ? view.phase.round.number : 0;
  // Theory is asked for anew in every round.
  const [theoryOf, setTheoryOf] = useState(0);
  const theory = theoryOf === round;
  const isFinished = view?.phase.kind === 'finished';
  const actions: ScreenAction[] = [];
  if (isFinished && shows === 'sweep') {
    actions.push({
      key: 'T',
      words: 'Theory',
      act: () => setTheoryOf(theory ? 0 : round),
      isOn: theory,
    });
  }
  if (isFinished) {
    actions.push({
      key: 'L',
      words: shows === 'sweep' ? 'Leaderboard' : 'Sweep',
      act: () => show(shows === 'sweep' ? 'standing' : 'sweep'),
    });
  }
  actions.push({ key: 'F', words: 'Full screen', act: toggleFullscreen });
  useKeys(Object.fromEntries(actions.map(({ key, act }) => [key.toLowerCase(), act])));
  return (
    <div
      className={`relative h-screen w-full overflow-hidden bg-bg text-ink ${styles.screen} ${isIdle ? styles.idle : ''}`}
    >
      <Picture
        told={told}
        clock={clock}
        board={board}
        counts={frame === null ? null : countsOf(frame[4])}
        isSweep={isFinished && shows === 'sweep'}
        theory={theory}
      />
      {link === 'lost' && view !== null && refusal === null && (
        <p
          role="status"
          className="absolute bottom-156 left-56 z-10 rounded-control bg-lost px-24 py-12 type-label text-bg"
          style={size(28)}
        >
          Reconnecting. The phones keep their picks.
        </p>
      )}
      <Controls actions={actions} isHidden={isIdle} />
    </div>
  );
}

function Picture({
  told: { view, link, refusal },
  clock,
  board,
  counts,
  isSweep,
  theory,
}: {
  told: Told<ScreenView>;
  clock: ScreenClock;
  board: Board | null;
  counts: Counts | null;
  isSweep: boolean;
  theory: boolean;
}) {
  if (refusal !== null && link === 'refused') {
    return (
      <Notice title={REFUSAL_TITLES[refusal.code] ?? 'Not this time.'}>{refusal.message}</Notice>
    );
  }
  if (view === null) {
    return link === 'connecting' ? (
      <div className={`h-full ${styles.late}`}>
        <Notice title="Connecting" />
      </div>
    ) : (
      <Notice title="Reconnecting">
        The server does not answer yet. This page goes on trying.
      </Notice>
    );
  }
  const { phase } = view;
  switch (phase.kind) {
    case 'lobby':
      return (
        <div key="lobby" className={`h-full ${styles.picture}`}>
          <Lobby view={view} />
        </div>
      );
    case 'closed':
      return <Notice title="That was it.">{closedWords(view.participants)}</Notice>;
    case 'picking':
    case 'running':
    case 'finished':
      return phase.kind === 'finished' && isSweep ? (
        <div key={`sweep ${phase.round.number}`} className={`h-full ${styles.picture}`}>
          <SweepPicture phase={phase} names={view.names} theory={theory} />
        </div>
      ) : (
        <div key={`round ${phase.round.number}`} className={`h-full ${styles.picture}`}>
          <Round view={view} phase={phase} board={board} counts={counts} clock={clock} />
        </div>
      );
  }
}

const REFUSAL_TITLES: Readonly<Record<string, string>> = {
  'unknown-room': 'No such room.',
  'too-many-tries': 'Too many tries.',
  'room-closed': 'This room is closed.',
  outdated: 'Reload this page.',
};

function closedWords(participants: number): string {
  if (participants === 0) return 'The room is closed.';
  return `The room is closed. ${participants === 1 ? 'One of you was' : `${participants} of you were`} here.`;
}

function countsOf([atGoal, onTheWay, bouncing, diverging]: readonly [
  number,
  number,
  number,
  number,
]): Counts {
  return { atGoal, onTheWay, bouncing, diverging };
}

/**
 * What is shown of a finished round: the standing first, for whoever watched the run, and the sweep after
 * some seconds; a page that comes later shows the sweep at once.
 */
function useFinalPicture(view: ScreenView | null): {
  shows: 'standing' | 'sweep';
  show: (picture: 'standing' | 'sweep') => void;
} {
  const [shows, show] = useState<'standing' | 'sweep'>('sweep');
  const kind = view?.phase.kind;
  const before = useRef(kind);
  useEffect(() => {
    const sawTheRun = before.current === 'running' && kind === 'finished';
    before.current = kind;
    if (kind === 'running') show('standing');
    if (!sawTheRun) return;
    const timer = setTimeout(() => show('sweep'), STANDING_MS);
    return () => clearTimeout(timer);
  }, [kind]);
  return { shows, show };
}
