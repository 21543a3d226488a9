import type { BucketLimits } from '../base/token-bucket';
import type { ClientCommand } from '../protocol/commands';

/** Projectors that watch a room, those of its instructor not counted. */
export const MOST_SCREENS = 20;
/** Phones on which a room's projector is read as text. */
export const MOST_READERS = 200;

export interface CommandShare extends BucketLimits {
  /** Commands that may wait beyond what the share holds; more are refused. */
  readonly waiting: number;
  /** Commands that may be under way at once: nobody's burst gets in before all others. */
  readonly parallel: number;
}

/**
 * What each sender may ask of a room, however many connections it has; in tokens, of which a command takes
 * `costOf` it.
 */
export const SHARES = {
  instructor: { most: 80, perSecond: 40, waiting: 20, parallel: 20 },
  /** Whoever has joined. */
  member: { most: 40, perSecond: 5, waiting: 4, parallel: 1 },
  /** Whoever has not. */
  stranger: { most: 12, perSecond: 2, waiting: 2, parallel: 1 },
} as const satisfies Record<string, CommandShare>;

/** Tokens. A rate may be dragged while a run goes on; everything else is done now and then. */
export function costOf(type: unknown): number {
  return type === ('change-rate' satisfies ClientCommand['type']) ? 1 : 2;
}
