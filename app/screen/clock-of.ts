import type { ScreenClock } from '../parts/screen/clock';

/** A room's connection as a clock that can be handed on. */
export function clockOf(connection: ScreenClock): ScreenClock {
  return {
    currentStep: () => connection.currentStep(),
    untilStart: () => connection.untilStart(),
    remaining: () => connection.remaining(),
  };
}
