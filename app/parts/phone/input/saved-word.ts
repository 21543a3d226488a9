import type { Sentence } from '#core/words/messages';
import type { InputState } from './input-state';

/** What the bar at the bottom says: the server's word on the input. */
export type SavedWord<Value> =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'saving'; readonly value: Value }
  | { readonly kind: 'retrying'; readonly value: Value }
  | { readonly kind: 'offline'; readonly value: Value }
  | { readonly kind: 'saved'; readonly value: Value; readonly isOffline: boolean }
  | {
      readonly kind: 'refused';
      readonly reason: Sentence;
      /** What counts instead; null if nothing does. */
      readonly value: Value | null;
    }
  /** The round is locked; `value` is null without an input. */
  | { readonly kind: 'locked'; readonly value: Value | null };

/** What the word depends on besides the input itself. */
export interface Circumstances {
  readonly isConnected: boolean;
  /** Locked, except for what is already on its way. */
  readonly isClosing: boolean;
  /** The pending input has been waiting longer than people expect. */
  readonly isSlow: boolean;
}

export function savedWord<Value>(
  { stored, pending, refusal, attempt }: InputState<Value>,
  { isConnected, isClosing, isSlow }: Circumstances,
): SavedWord<Value> {
  if (pending !== null) {
    const { value } = pending;
    if (!isConnected) return { kind: 'offline', value };
    return { kind: isSlow || attempt > 0 ? 'retrying' : 'saving', value };
  }
  const value = stored?.value ?? null;
  if (isClosing) return { kind: 'locked', value };
  if (refusal !== null) return { kind: 'refused', reason: refusal, value };
  if (value === null) return { kind: 'nothing' };
  return { kind: 'saved', value, isOffline: !isConnected };
}
