'use client';

import { useCallback } from 'react';
import type { StudentView } from '#core/protocol/views';
import { ConnectionBanner } from '../room/connection-banner';
import type { PhoneRoom } from '../room/room-provider';
import type { NumberedPick, PickState } from './pick-state';
import { PickView } from './pick-view';
import { savedWord } from './saved-word';
import { usePick } from './use-pick';
import { useSecondsLeft } from './use-seconds-left';

type PickingPhase = Extract<StudentView['phase'], { kind: 'picking' }>;

export interface PickScreenProps {
  readonly room: PhoneRoom;
  readonly phase: PickingPhase;
  readonly participants: number;
  /** The server's word. */
  readonly stored: NumberedPick | null;
  readonly name: string;
  readonly isLost: boolean;
}

/** Picking, connected to the room. Needs a `key` per round. */
export function PickScreen({ room, phase, participants, stored, name, isLost }: PickScreenProps) {
  const pick = usePick(room, phase.round.number, stored);
  const secondsLeft = useSecondsLeft(useCallback(() => room.remaining(), [room]));
  // What is under the finger when the time is over is still sent: the grace is for it.
  const isOver = phase.closing || secondsLeft === 0;
  const word = savedWord(pick.state, {
    isConnected: !isLost,
    isClosing: isOver,
    isSlow: pick.isSlow,
  });
  return (
    <>
      {isLost ? <ConnectionBanner reassurance={reassurance(pick.state)} /> : null}
      <PickView
        round={phase.round}
        name={name}
        value={(pick.state.pending ?? pick.state.stored)?.learningRate ?? null}
        onChoose={pick.choose}
        word={word}
        picked={phase.picked}
        participants={participants}
        secondsLeft={secondsLeft}
        isPaused={phase.waiting}
        isLocked={isOver}
      />
    </>
  );
}

function reassurance({ pending, stored }: PickState): string {
  if (pending !== null) return 'Your pick goes out then.';
  return stored === null ? 'Nothing is lost.' : 'Your pick is safe.';
}
