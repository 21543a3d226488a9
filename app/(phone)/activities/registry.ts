import { type ComponentType, lazy } from 'react';
import type { ActivityKind, ActivityOf } from '#core/room/activities/activity';
import { insist } from '../../live/insist';
import type { ActivityProps } from './activity-props';

/*
 * The screens of a round bring the engine and the stage along: twice what the lobby needs. They are
 * fetched while the phone waits there, so that the first load stays small.
 */

type ScreenOf<Kind extends ActivityKind> = ComponentType<ActivityProps<ActivityOf<Kind>>>;

/** In the order in which they are fetched. */
const LOADERS: { readonly [Kind in ActivityKind]: () => Promise<ScreenOf<Kind>> } = {
  race: async () => (await import('../race/race-screen')).RaceScreen,
  question: async () => (await import('../question/question-screen')).QuestionScreen,
  'range-test': async () => (await import('../range-test/range-test-screen')).RangeTestScreen,
  duel: async () => (await import('../duel/duel-screen')).DuelScreen,
  steer: async () => (await import('../steer/steer-screen')).SteerScreen,
  sweep: async () => (await import('../sweep/sweep-screen')).SweepScreen,
};

const loaders = Object.entries(LOADERS) as unknown as readonly [
  ActivityKind,
  () => Promise<ComponentType<ActivityProps>>,
][];

const screens = new Map(
  loaders.map(([kind, load]) => [kind, lazy(async () => ({ default: await insist(load) }))]),
);

/** The screen of an activity's kind: it follows the round through all its phases. */
export function screenOf(kind: ActivityKind): ComponentType<ActivityProps> {
  const screen = screens.get(kind);
  if (screen === undefined) throw new RangeError(`there is no screen for the activity “${kind}”`);
  return screen;
}

/** One after the other. What can't be had now is fetched when it is shown. */
export async function fetchScreens(): Promise<void> {
  for (const [, load] of loaders) {
    try {
      await load();
    } catch {
      return;
    }
  }
}
