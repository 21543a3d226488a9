import { lazy } from 'react';

/*
 * The screens of a round bring the engine and the stage along: twice what the lobby needs. They are
 * fetched while the phone waits there, so that the first load stays small.
 */

const RETRY_MS = 1_000;

const pick = () => import('../pick/pick-screen');
const run = () => import('../run/run-screen');
const result = () => import('../result/result-screen');
const watched = () => import('../result/watched-screen');

export const PickScreen = lazy(async () => ({ default: (await insist(pick)).PickScreen }));
export const RunScreen = lazy(async () => ({ default: (await insist(run)).RunScreen }));
export const ResultScreen = lazy(async () => ({ default: (await insist(result)).ResultScreen }));
export const WatchedScreen = lazy(async () => ({ default: (await insist(watched)).WatchedScreen }));

/** One after the other, in the order of need. What can't be had now is fetched when it is shown. */
export function fetchLaterScreens(): void {
  pick().then(run).then(result).then(watched).catch(ignore);
}

/** A phone may have lost the network for a moment: giving up would cost its owner a reload. */
async function insist<Module>(load: () => Promise<Module>): Promise<Module> {
  for (;;) {
    const loaded = await load().catch(ignore);
    if (loaded !== undefined) return loaded;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

function ignore(): undefined {
  return undefined;
}
