import { useEffect, useSyncExternalStore } from 'react';
import type { ActivityKind, ActivityOf } from '#core/lesson/activities/activity';
import { fetchAhead } from '../live/ahead';
import { insist } from '../live/insist';
import type { ActivityScreen } from '../parts/screen/screen-activity';

/*
 * The pictures of a round bring in the engine, the stage and the charts: more than all that a lobby needs. They are
 * fetched while the hall comes in. Their words are there already (`SCREEN_AREAS`).
 */

type Load<Kind extends ActivityKind> = () => Promise<ActivityScreen<ActivityOf<Kind>>>;

/** In the order of fetching. */
const SCREENS: { readonly [Kind in ActivityKind]: Load<Kind> } = {
  'walk-through': async () => (await import('./walk-through/screen')).walkThroughPictures,
  race: async () => (await import('./race/screen')).racePictures,
  question: async () => (await import('./question/screen')).questionPictures,
  'range-test': async () => (await import('./range-test/screen')).rangeTestPictures,
  duel: async () => (await import('./duel/screen')).duelPictures,
  steer: async () => (await import('./steer/screen')).steerPictures,
  'fractal-edge': async () => (await import('./fractal-edge/screen')).fractalEdgePictures,
  sweep: async () => (await import('./sweep/screen')).sweepPictures,
};

/** How a kind of activity is shown on the projector. */
export function projectorOf<Kind extends ActivityKind>(
  kind: Kind,
): Promise<ActivityScreen<ActivityOf<Kind>>> {
  return SCREENS[kind]();
}

const arrived = new Map<ActivityKind, ActivityScreen>();
const listeners = new Set<() => void>();

function arrive(kind: ActivityKind, screen: ActivityScreen): void {
  arrived.set(kind, screen);
  for (const tell of listeners) tell();
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** The same, once it has been fetched; null for no activity, and before. */
export function useProjector(kind: ActivityKind | null): ActivityScreen | null {
  useEffect(() => {
    if (kind === null || arrived.has(kind)) return;
    void insist(() => projectorOf(kind)).then((screen) => arrive(kind, screen));
  }, [kind]);
  const now = () => (kind === null ? null : (arrived.get(kind) ?? null));
  return useSyncExternalStore(listen, now, now);
}

/** While the hall comes in, one after the other. One that fails is fetched again when it is shown. */
export function fetchProjectors(): Promise<void> {
  return fetchAhead(Object.keys(SCREENS) as ActivityKind[], async (kind) => {
    arrive(kind, await projectorOf(kind));
  });
}
