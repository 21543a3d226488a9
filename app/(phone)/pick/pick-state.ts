import type { Acknowledgement } from '#core/protocol/events';

export interface NumberedPick {
  /** Counts this device's picks in the round from 1. */
  readonly number: number;
  readonly learningRate: number;
}

/** What a phone knows of its pick in one round. */
export interface PickState {
  readonly round: number;
  /** The server's word: what it has stored. */
  readonly stored: NumberedPick | null;
  /** The newest intention, until the server has answered it. An older one is never waited for. */
  readonly pending: NumberedPick | null;
  /** How often the server was not able to store the pending pick. */
  readonly attempt: number;
  /** The server's sentence, where it refused the newest intention. */
  readonly refusal: string | null;
}

export type PickAction =
  /** The server's present word about this round: on connecting, after a reload, from another tab. */
  | { readonly type: 'told'; readonly round: number; readonly stored: NumberedPick | null }
  | { readonly type: 'chosen'; readonly learningRate: number }
  | {
      readonly type: 'answered';
      readonly round: number;
      readonly pick: NumberedPick;
      readonly answer: Acknowledgement;
    };

/** The server could not take the pick now, and will later: the intention stands. */
const PASSING_REFUSALS: ReadonlySet<string> = new Set(['not-stored', 'busy']);

export function startPicking(round: number, stored: NumberedPick | null): PickState {
  return { round, stored, pending: null, attempt: 0, refusal: null };
}

export function nextPickState(state: PickState, action: PickAction): PickState {
  switch (action.type) {
    case 'told':
      return told(state, action.round, action.stored);
    case 'chosen':
      return chosen(state, action.learningRate);
    case 'answered':
      return action.round === state.round ? answered(state, action.pick, action.answer) : state;
  }
}

function told(state: PickState, round: number, stored: NumberedPick | null): PickState {
  if (round !== state.round) return startPicking(round, stored);
  if (stored === null || stored.number <= (state.stored?.number ?? 0)) return state;
  // The pending pick itself, told before its acknowledgement, or lost with it.
  const isPending =
    stored.number === state.pending?.number && stored.learningRate === state.pending.learningRate;
  return isPending
    ? startPicking(round, stored)
    : { ...state, stored, refusal: state.pending === null ? null : state.refusal };
}

function chosen(state: PickState, learningRate: number): PickState {
  const { stored, pending } = state;
  if (learningRate === pending?.learningRate) return state;
  if (pending === null && learningRate === stored?.learningRate) return { ...state, refusal: null };
  const number = nextNumber(state);
  return { ...state, pending: { number, learningRate }, attempt: 0, refusal: null };
}

function answered(state: PickState, pick: NumberedPick, answer: Acknowledgement): PickState {
  const isNewest = pick.number === state.pending?.number;
  if (answer.ok) {
    const stored = pick.number > (state.stored?.number ?? 0) ? pick : state.stored;
    return isNewest ? startPicking(state.round, stored) : { ...state, stored };
  }
  if (!isNewest) return state;
  if (PASSING_REFUSALS.has(answer.code)) return { ...state, attempt: state.attempt + 1 };
  if (answer.code === 'stale-pick') {
    // Another tab of this phone has picked meanwhile. This intention is the newer one: count on.
    return { ...state, pending: { ...pick, number: nextNumber(state) }, attempt: 0 };
  }
  return { ...state, pending: null, attempt: 0, refusal: answer.message };
}

/** Above everything that the server has stored and everything that this page has sent. */
function nextNumber({ stored, pending }: PickState): number {
  return Math.max(stored?.number ?? 0, pending?.number ?? 0) + 1;
}
