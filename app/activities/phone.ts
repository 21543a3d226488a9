import { type ComponentType, lazy } from 'react';
import type { ActivityKind, ActivityOf } from '#core/lesson/activities/activity';
import { insist } from '../live/insist';
import type { ActivityProps } from '../parts/phone/activity-props';

/*
 * The screens of a round bring in the engine and the stage: twice what the lobby needs. They are fetched
 * while the phone waits there, so that the first load stays small.
 */

type ScreenOf<Kind extends ActivityKind> = ComponentType<ActivityProps<ActivityOf<Kind>>>;

interface Later<Kind extends ActivityKind> {
  readonly load: () => Promise<ScreenOf<Kind>>;
  readonly Screen: ScreenOf<Kind>;
}

/** In the order of fetching. */
const SCREENS: { readonly [Kind in ActivityKind]: Later<Kind> } = {
  'walk-through': later(async () => (await import('./walk-through/phone')).WalkThroughScreen),
  race: later(async () => (await import('./race/phone')).RaceScreen),
  question: later(async () => (await import('./question/phone')).QuestionScreen),
  'range-test': later(async () => (await import('./range-test/phone')).RangeTestScreen),
  duel: later(async () => (await import('./duel/phone')).DuelScreen),
  steer: later(async () => (await import('./steer/phone')).SteerScreen),
  'fractal-edge': later(async () => (await import('./fractal-edge/phone')).FractalEdgeScreen),
  sweep: later(async () => (await import('./sweep/phone')).SweepScreen),
};

function later<Kind extends ActivityKind>(load: Later<Kind>['load']): Later<Kind> {
  return { load, Screen: lazy(async () => ({ default: await insist(load) })) };
}

/** The screen for a kind of activity: it follows the round through all its phases. */
export function phoneScreenOf<Kind extends ActivityKind>(kind: Kind): ScreenOf<Kind> {
  return SCREENS[kind].Screen;
}

/** Fetches them one after the other. One that fails is fetched again when it is shown. */
export async function fetchScreens(): Promise<void> {
  for (const { load } of Object.values(SCREENS)) {
    try {
      await load();
    } catch {
      return;
    }
  }
}
