import type { Acknowledgement } from '#core/protocol/acknowledgement';
import type { Sentence } from '#core/words/messages';

/** What a student gives to a round: a pick, a vote or a tap. */
export interface Numbered<Value> {
  /** Counts this device's inputs in the round, from 1. */
  readonly number: number;
  readonly value: Value;
}

/** What a phone knows about its own input in one round. */
export interface InputState<Value> {
  readonly round: number;
  /** What the server says that it has stored. */
  readonly stored: Numbered<Value> | null;
  /** The newest input, until the server has answered it. Older ones are never waited for. */
  readonly pending: Numbered<Value> | null;
  /** How often the server has failed to store the pending input. */
  readonly attempt: number;
  /** Why the server refused the newest input. */
  readonly refusal: Sentence | null;
}

export type InputAction<Value> =
  /** What the server now says about this round: on connecting, after a reload, from another tab. */
  | { readonly type: 'told'; readonly round: number; readonly stored: Numbered<Value> | null }
  /** Under a number that this device has drawn for it. */
  | { readonly type: 'chosen'; readonly value: Value; readonly number: number }
  | {
      readonly type: 'answered';
      readonly round: number;
      readonly input: Numbered<Value>;
      readonly answer: Acknowledgement;
    };

/** The server couldn't take the input now but will later, so it stands. */
export const PASSING_REFUSALS: ReadonlySet<string> = new Set(['not-stored', 'busy']);

export function startInput<Value>(
  round: number,
  stored: Numbered<Value> | null,
): InputState<Value> {
  return { round, stored, pending: null, attempt: 0, refusal: null };
}

export function nextInputState<Value>(
  state: InputState<Value>,
  action: InputAction<Value>,
): InputState<Value> {
  switch (action.type) {
    case 'told':
      return told(state, action.round, action.stored);
    case 'chosen':
      return chosen(state, { number: action.number, value: action.value });
    case 'answered':
      return action.round === state.round ? answered(state, action.input, action.answer) : state;
  }
}

function told<Value>(
  state: InputState<Value>,
  round: number,
  stored: Numbered<Value> | null,
): InputState<Value> {
  if (round !== state.round) return startInput(round, stored);
  if (stored === null || stored.number <= (state.stored?.number ?? 0)) return state;
  const { pending } = state;
  // It is the pending one itself, told before its acknowledgement, or after that was lost.
  const isPending = stored.number === pending?.number && isSame(stored.value, pending.value);
  // Another tab's newer one counts instead.
  const isOlder = pending !== null && pending.number < stored.number;
  return isPending || isOlder
    ? startInput(round, stored)
    : { ...state, stored, refusal: pending === null ? null : state.refusal };
}

function chosen<Value>(state: InputState<Value>, input: Numbered<Value>): InputState<Value> {
  const { stored, pending } = state;
  const { value } = input;
  if (pending !== null && isSame(value, pending.value)) return state;
  if (pending === null && stored !== null && isSame(value, stored.value)) {
    return { ...state, refusal: null };
  }
  return { ...state, pending: input, attempt: 0, refusal: null };
}

function answered<Value>(
  state: InputState<Value>,
  input: Numbered<Value>,
  answer: Acknowledgement,
): InputState<Value> {
  const isNewest = input.number === state.pending?.number;
  if (answer.ok) {
    const stored = input.number > (state.stored?.number ?? 0) ? input : state.stored;
    return isNewest ? startInput(state.round, stored) : { ...state, stored };
  }
  if (!isNewest) return state;
  if (PASSING_REFUSALS.has(answer.code)) return { ...state, attempt: state.attempt + 1 };
  return { ...state, pending: null, attempt: 0, refusal: answer.reason };
}

/** The highest that this page knows of; 0 without any. */
export function highestNumber({ stored, pending }: InputState<unknown>): number {
  return Math.max(stored?.number ?? 0, pending?.number ?? 0);
}

/** Values are flat, and always made with their fields in the same order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
