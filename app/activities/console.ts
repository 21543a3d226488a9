import { use } from 'react';
import type { ActivityKind } from '#core/lesson/activities/activity';
import { fetchAhead } from '../live/ahead';
import { insistedOnce } from '../live/later';
import type { KindPanels } from '../parts/console/panel-props';

/* The panels of a round bring in its charts. They are fetched while the class comes in. */

/** In the order of fetching. */
const PANELS: { readonly [Kind in ActivityKind]: () => Promise<KindPanels<Kind>> } = {
  'walk-through': async () => (await import('./walk-through/console')).walkThroughPanels,
  race: async () => (await import('./race/console')).racePanels,
  question: async () => (await import('./question/console')).questionPanels,
  'range-test': async () => (await import('./range-test/console')).rangeTestPanels,
  duel: async () => (await import('./duel/console')).duelPanels,
  steer: async () => (await import('./steer/console')).steerPanels,
  'fractal-edge': async () => (await import('./fractal-edge/console')).fractalEdgePanels,
  sweep: async () => (await import('./sweep/console')).sweepPanels,
};

function panelsOf<Kind extends ActivityKind>(kind: Kind): Promise<KindPanels<Kind>> {
  return PANELS[kind]();
}

const insisted = insistedOnce<ActivityKind, KindPanels<ActivityKind>>(panelsOf);

/** What the console shows for a kind of activity, once it has been fetched. */
export function usePanels(kind: ActivityKind): KindPanels<ActivityKind> {
  return use(insisted(kind));
}

/** One after the other. One that fails is fetched again when it is shown. */
export function fetchPanels(): Promise<void> {
  return fetchAhead(Object.keys(PANELS) as ActivityKind[], async (kind) => {
    await panelsOf(kind);
    // It has come, so this is the promise of what is there: React shows no fallback for it.
    await insisted(kind);
  });
}
