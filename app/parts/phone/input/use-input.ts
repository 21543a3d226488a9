import { useEffect, useReducer, useState } from 'react';
import type { Intention } from '#core/protocol/commands';
import type { RoomLink } from '../room-provider';
import {
  highestNumber,
  type InputAction,
  type InputState,
  type Numbered,
  nextInputState,
  startInput,
} from './input-state';

/** After this long without an answer, the phone says that the input isn't saved yet. */
const SLOW_MS = 1_500;
/** When the server couldn't store it, it is asked again after this long. */
const RETRY_MS = 1_000;

export interface OwnInput<Value> {
  readonly state: InputState<Value>;
  /** The newest input, or what the server has; null if there is none yet. */
  readonly value: Value | null;
  readonly isSlow: boolean;
  choose(value: Value): void;
}

/**
 * This phone's input in one round: sends the newest input until the server has answered it, and follows what
 * the server says, including about other tabs. A component must not change `round` while mounted.
 * @param intend makes the command; the same function at every call
 */
export function useInput<Value>(
  link: RoomLink,
  round: number,
  stored: Numbered<Value> | null,
  intend: (round: number, input: Numbered<Value>) => Intention,
): OwnInput<Value> {
  const [state, act] = useReducer(
    (now: InputState<Value>, action: InputAction<Value>) => nextInputState(now, action),
    null,
    () => startInput(round, stored),
  );
  const { pending, attempt } = state;

  useEffect(() => act({ type: 'told', round, stored }), [round, stored]);

  useEffect(() => {
    if (pending === null) return;
    const abort = new AbortController();
    const send = async () => {
      const answer = await link.send(intend(round, pending), abort.signal);
      if (answer !== null) act({ type: 'answered', round, input: pending, answer });
    };
    const timer = setTimeout(send, attempt === 0 ? 0 : RETRY_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [link, round, pending, attempt, intend]);

  return {
    state,
    value: (pending ?? state.stored)?.value ?? null,
    isSlow: useIsSlow(pending?.number ?? null),
    choose: (value) => {
      const number = link.nextNumber(round, highestNumber(state));
      act({ type: 'chosen', value, number });
    },
  };
}

function useIsSlow(number: number | null): boolean {
  const [slowNumber, setSlowNumber] = useState<number | null>(null);
  useEffect(() => {
    if (number === null) return;
    const timer = setTimeout(() => setSlowNumber(number), SLOW_MS);
    return () => clearTimeout(timer);
  }, [number]);
  return number !== null && number === slowNumber;
}
