'use client';

import { FastForward, Pause, Play, QrCode, SkipForward, Undo2 } from 'lucide-react';
import type { Walk } from '#core/protocol/views/walk';
import { Control } from '../../../ui/control';
import { useWords } from '../../../words/language';
import type { DialogsSlice } from '../dialogs/use-dialogs';
import type { RoundSlice } from './use-round';

const ICON = { size: 18, 'aria-hidden': true } as const;

/** What else can be done in a walk-through, besides the next step. */
export function WalkControls({
  walk,
  round,
  offline,
  ask,
}: {
  walk: Walk;
  round: RoundSlice;
  /** Why nothing can be pressed. */
  offline: string | null;
  ask: DialogsSlice['ask'];
}) {
  const words = useWords('console');
  return (
    <>
      <Control
        icon={<Undo2 {...ICON} />}
        shortcut="U"
        blocked={offline ?? (walk.step === 0 ? words.say('console.control.no-step') : null)}
        onClick={() => round.walk('back')}
      >
        {words.say('console.control.back')}
      </Control>
      <Control
        icon={walk.playing ? <Pause {...ICON} /> : <Play {...ICON} />}
        shortcut="P"
        blocked={offline}
        onClick={() => round.walk(walk.playing ? 'stop' : 'play')}
      >
        {words.say(walk.playing ? 'console.control.stop' : 'console.control.play')}
      </Control>
      <Control
        icon={<FastForward {...ICON} />}
        shortcut="G"
        blocked={offline}
        onClick={() => round.walk('end')}
      >
        {words.say('console.control.to-end')}
      </Control>
      <Control
        icon={<SkipForward {...ICON} />}
        shortcut="E"
        blocked={offline}
        onClick={() => ask('end-run')}
      >
        {words.say('console.control.end')}
      </Control>
      <Control icon={<QrCode {...ICON} />} onClick={() => ask('code')}>
        {words.say('console.control.code')}
      </Control>
    </>
  );
}
