import { useCallback } from 'react';
import { useSecondsLeft } from '../input/use-seconds-left';
import type { RoomLink } from '../room-provider';

/** Whole seconds until the run starts moving, 3 to 1; 0 from then on. */
export function useUntilStart(link: RoomLink): number {
  return useSecondsLeft(useCallback(() => link.untilStart(), [link])) ?? 0;
}
