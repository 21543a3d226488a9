import { type ComponentType, lazy, use } from 'react';
import type { ActivityKind, ActivityOf } from '#core/lesson/activities/activity';
import type { Area } from '#core/words/generated/arguments';
import type { PageLanguage } from '#core/words/languages';
import { insist } from '../live/insist';
import { insistOnWords } from '../live/later-words';
import type { ActivityProps } from '../parts/phone/activity-props';
import { fetchWords, useLanguage } from '../words/language';

/*
 * The screens of a round bring in the engine and the stage: twice what the lobby needs. They are fetched
 * while the phone waits there, so that the first load stays small, and each with its words.
 */

type ScreenOf<Kind extends ActivityKind> = ComponentType<ActivityProps<ActivityOf<Kind>>>;

interface Later<Kind extends ActivityKind> {
  readonly load: () => Promise<ScreenOf<Kind>>;
  readonly areas: readonly Area[];
  readonly Screen: ScreenOf<Kind>;
}

/** What a round of any kind says. */
const ROUND: readonly Area[] = ['play', 'claims', 'experiment', 'explanation', 'refusals'];

/** In the order of fetching. */
const SCREENS: { readonly [Kind in ActivityKind]: Later<Kind> } = {
  'walk-through': later(
    async () => (await import('./walk-through/phone')).WalkThroughScreen,
    [...ROUND, 'play-walk'],
  ),
  race: later(async () => (await import('./race/phone')).RaceScreen, ROUND),
  question: later(
    async () => (await import('./question/phone')).QuestionScreen,
    [...ROUND, 'play-question'],
  ),
  'range-test': later(
    async () => (await import('./range-test/phone')).RangeTestScreen,
    [...ROUND, 'play-range'],
  ),
  duel: later(async () => (await import('./duel/phone')).DuelScreen, [...ROUND, 'play-duel']),
  steer: later(async () => (await import('./steer/phone')).SteerScreen, [...ROUND, 'play-steer']),
  'fractal-edge': later(
    async () => (await import('./fractal-edge/phone')).FractalEdgeScreen,
    [...ROUND, 'play-fractal'],
  ),
  sweep: later(async () => (await import('./sweep/phone')).SweepScreen, [...ROUND, 'signs']),
};

function later<Kind extends ActivityKind>(
  load: Later<Kind>['load'],
  areas: readonly Area[],
): Later<Kind> {
  return { load, areas, Screen: lazy(async () => ({ default: await insist(load) })) };
}

/** The screen for a kind of activity: it follows the round through all its phases. */
export function phoneScreenOf<Kind extends ActivityKind>(kind: Kind): ScreenOf<Kind> {
  return SCREENS[kind].Screen;
}

/** The same, once it and its words in the language of the page have been fetched, both at once. */
export function usePhoneScreen<Kind extends ActivityKind>(kind: Kind): ScreenOf<Kind> {
  use(fetched(kind, useLanguage().language));
  return phoneScreenOf(kind);
}

const FETCHED = new Map<string, Promise<unknown>>();

function fetched(kind: ActivityKind, language: PageLanguage): Promise<unknown> {
  const key = `${kind} ${language}`;
  const { load, areas } = SCREENS[kind];
  const known =
    FETCHED.get(key) ?? Promise.all([insist<unknown>(load), insistOnWords(language, areas)]);
  FETCHED.set(key, known);
  return known;
}

/** Fetches them one after the other. One that fails is fetched again when it is shown. */
export async function fetchScreens(language: PageLanguage): Promise<void> {
  for (const { load, areas } of Object.values(SCREENS)) {
    try {
      await Promise.all([load(), fetchWords(language, areas)]);
    } catch {
      return;
    }
  }
}
