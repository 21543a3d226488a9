'use client';

import { Lock, Pause, Play, QrCode, SkipForward, Timer, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import type { Words } from '#core/words/words';
import { Control } from '../../../ui/control';
import { useWords } from '../../../words/language';
import type { SetupSlice } from '../../setup/use-setup';
import type { DialogsSlice } from '../dialogs/use-dialogs';
import { canAddTime } from '../next/next-step';
import type { NextSlice } from '../next/use-next-step';
import { FinishedControls } from './finished-controls';
import { SetUpControl } from './set-up-control';
import { ADDED_SECONDS, type RoundSlice } from './use-round';
import { WalkControls } from './walk-controls';

const ICON = { size: 18, 'aria-hidden': true } as const;

interface Props {
  readonly view: InstructorView;
  readonly isLive: boolean;
  /** A command is on its way. */
  readonly isPending: boolean;
  readonly next: NextSlice;
  readonly round: RoundSlice;
  readonly setup: SetupSlice;
  readonly ask: DialogsSlice['ask'];
}

/** What else can be done in this phase, besides the next step. */
export function RoundControls(props: Props) {
  const words = useWords('console');
  const controls = controlsOf(words, props);
  if (controls === null) return null;
  return (
    <div className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(150px,1fr))] gap-2">{controls}</div>
  );
}

function controlsOf(
  words: Words<'console'>,
  { view, isLive, isPending, next, round, setup, ask }: Props,
): ReactNode {
  const { phase } = view;
  const offline = isLive ? null : words.say('console.offline');
  const { action } = next.step;
  // Some stand where others stood a moment ago: a press meant for those must not count here.
  const notYet = offline ?? (next.isQuiet || isPending ? words.say('console.one-moment') : null);
  switch (phase.kind) {
    case 'closed':
      return null;
    case 'lobby':
      return <SetUpControl setup={setup} action={action} />;
    case 'picking':
      return (
        <>
          <Control
            icon={<Timer {...ICON} />}
            shortcut="T"
            blocked={offline ?? (canAddTime(view) ? null : words.say('console.control.no-time'))}
            onClick={round.addTime}
          >
            {words.say('console.control.add-time', { seconds: ADDED_SECONDS })}
          </Control>
          <PauseOrResume round={round} isPaused={phase.paused} blocked={offline} />
          {action === 'zoom' && (
            <Control
              icon={<Lock {...ICON} />}
              blocked={notYet}
              onClick={() => round.send({ type: 'lock', round: phase.round.number })}
            >
              {words.say('console.control.close-picture')}
            </Control>
          )}
          <Control icon={<Trash2 {...ICON} />} blocked={notYet} onClick={() => ask('discard')}>
            {words.say('console.control.discard')}
          </Control>
          <ShowCode ask={ask} />
        </>
      );
    case 'running':
      if (phase.walk !== null) {
        return <WalkControls walk={phase.walk} {...{ round, offline, ask }} />;
      }
      return (
        <>
          <PauseOrResume round={round} isPaused={phase.paused} blocked={offline} />
          <Control
            icon={<SkipForward {...ICON} />}
            shortcut="E"
            blocked={offline}
            onClick={() => ask('end-run')}
          >
            {words.say('console.control.end')}
          </Control>
          <ShowCode ask={ask} />
        </>
      );
    case 'finished':
      return (
        <FinishedControls
          phase={phase}
          action={action}
          notYet={notYet}
          round={round}
          setup={setup}
        />
      );
  }
}

function PauseOrResume({
  round,
  isPaused,
  blocked,
}: {
  round: RoundSlice;
  isPaused: boolean;
  blocked: string | null;
}) {
  const words = useWords('console');
  return (
    <Control
      icon={isPaused ? <Play {...ICON} /> : <Pause {...ICON} />}
      shortcut="P"
      blocked={blocked}
      onClick={round.pauseOrResume}
    >
      {words.say(isPaused ? 'console.control.resume' : 'console.control.pause')}
    </Control>
  );
}

function ShowCode({ ask }: Pick<Props, 'ask'>) {
  const words = useWords('console');
  return (
    <Control icon={<QrCode {...ICON} />} onClick={() => ask('code')}>
      {words.say('console.control.code')}
    </Control>
  );
}
