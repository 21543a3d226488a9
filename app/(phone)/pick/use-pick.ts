import { useEffect, useReducer, useState } from 'react';
import type { PhoneRoom } from '../room/room-provider';
import { type NumberedPick, nextPickState, type PickState, startPicking } from './pick-state';

/** After this long without an answer the phone says that it is not saved yet. */
const SLOW_MS = 1_500;
/** The server could not store it: it is asked again after this. */
const RETRY_MS = 1_000;

export interface OwnPick {
  readonly state: PickState;
  readonly isSlow: boolean;
  choose(learningRate: number): void;
}

/**
 * The pick of this phone in one round: sends the newest intention until the server has answered it, and
 * follows what the server says, also of other tabs. A component must not change `round` while mounted.
 */
export function usePick(room: PhoneRoom, round: number, stored: NumberedPick | null): OwnPick {
  const [state, act] = useReducer(nextPickState, null, () => startPicking(round, stored));
  const { pending, attempt } = state;

  useEffect(() => act({ type: 'told', round, stored }), [round, stored]);

  useEffect(() => {
    if (pending === null) return;
    const abort = new AbortController();
    const send = async () => {
      const intention = { type: 'pick', round, ...pending } as const;
      const answer = await room.send(intention, abort.signal);
      if (answer !== null) act({ type: 'answered', round, pick: pending, answer });
    };
    const timer = setTimeout(send, attempt === 0 ? 0 : RETRY_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [room, round, pending, attempt]);

  return {
    state,
    isSlow: useIsSlow(pending),
    choose: (learningRate) => act({ type: 'chosen', learningRate }),
  };
}

function useIsSlow(pending: NumberedPick | null): boolean {
  const [slowNumber, setSlowNumber] = useState<number | null>(null);
  const number = pending?.number ?? null;
  useEffect(() => {
    if (number === null) return;
    const timer = setTimeout(() => setSlowNumber(number), SLOW_MS);
    return () => clearTimeout(timer);
  }, [number]);
  return number !== null && number === slowNumber;
}
