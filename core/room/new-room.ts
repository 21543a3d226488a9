import { FIRST_LANGUAGE, type Language } from '#core/words/languages';
import { BUILT_IN_PLAN, builtInPlans } from '../lesson/plan/built-in/plan';
import { emptyRoom } from './empty-room';
import type { RoomEvent } from './event';
import type { RoomState } from './state';

export type EventAtOpening = Extract<RoomEvent, { type: 'plan-set' }>;

/** A room as it is opened: with the built-in plan, in the first language of the product. */
export function newRoom(about: Omit<Parameters<typeof emptyRoom>[0], 'plan'>): RoomState {
  return emptyRoom({ ...about, plan: BUILT_IN_PLAN });
}

/** What happens first in a room that is opened in another language: it gets the plan in that one, which then stays. */
export function eventsAtOpening(language: Language): readonly EventAtOpening[] {
  if (language === FIRST_LANGUAGE) return [];
  return [{ type: 'plan-set', plan: builtInPlans(language).lesson }];
}
