import { BUILT_IN_PLAN } from '../lesson/plan/built-in/plan';
import { emptyRoom } from './empty-room';
import type { RoomState } from './state';

/** A room as it is opened: with the built-in plan. */
export function newRoom(about: Omit<Parameters<typeof emptyRoom>[0], 'plan'>): RoomState {
  return emptyRoom({ ...about, plan: BUILT_IN_PLAN });
}
