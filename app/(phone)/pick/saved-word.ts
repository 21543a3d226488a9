import type { PickState } from './pick-state';

/** What the bottom field says: the server's word about the pick. */
export type SavedWord =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'saving'; readonly learningRate: number }
  | { readonly kind: 'retrying'; readonly learningRate: number }
  | { readonly kind: 'offline'; readonly learningRate: number }
  | { readonly kind: 'saved'; readonly learningRate: number; readonly isOffline: boolean }
  | {
      readonly kind: 'refused';
      readonly message: string;
      /** What counts instead; null for nothing. */
      readonly learningRate: number | null;
    }
  /** The lock has fallen; null: without a pick. */
  | { readonly kind: 'locked'; readonly learningRate: number | null };

/** What the pick depends on beside the pick itself. */
export interface Circumstances {
  readonly isConnected: boolean;
  /** Picks are locked, but for those on their way. */
  readonly isClosing: boolean;
  /** The pending pick has been waiting for longer than a person expects. */
  readonly isSlow: boolean;
}

export function savedWord(
  { stored, pending, refusal, attempt }: PickState,
  { isConnected, isClosing, isSlow }: Circumstances,
): SavedWord {
  if (pending !== null) {
    const { learningRate } = pending;
    if (!isConnected) return { kind: 'offline', learningRate };
    return { kind: isSlow || attempt > 0 ? 'retrying' : 'saving', learningRate };
  }
  const learningRate = stored?.learningRate ?? null;
  if (isClosing) return { kind: 'locked', learningRate };
  if (refusal !== null) return { kind: 'refused', message: refusal, learningRate };
  if (learningRate === null) return { kind: 'nothing' };
  return { kind: 'saved', learningRate, isOffline: !isConnected };
}
