import { type ComponentType, use } from 'react';
import type { ActivityKind, ActivityOf } from '#core/lesson/activities/activity';
import type { Area } from '#core/words/generated/arguments';
import type { PageLanguage } from '#core/words/languages';
import { fetchAhead } from '../live/ahead';
import { insistedOnce } from '../live/later';
import type { ActivityProps } from '../parts/phone/activity-props';
import { fetchWords, useLanguage } from '../words/language';

/*
 * The screens of a round bring in the engine and the stage: twice what the lobby needs. They are fetched
 * while the phone waits there, so that the first load stays small, and each with its words.
 */

type ScreenOf<Kind extends ActivityKind> = ComponentType<ActivityProps<ActivityOf<Kind>>>;

/** What a round of any kind says. */
const ROUND: readonly Area[] = ['play', 'claims', 'experiment', 'explanation', 'refusals'];

/** In the order of fetching. */
const SCREENS: { readonly [Kind in ActivityKind]: ScreenInLanguages<Kind> } = {
  'walk-through': screenOf(
    async () => (await import('./walk-through/phone')).WalkThroughScreen,
    [...ROUND, 'play-walk'],
  ),
  race: screenOf(async () => (await import('./race/phone')).RaceScreen, ROUND),
  question: screenOf(
    async () => (await import('./question/phone')).QuestionScreen,
    [...ROUND, 'play-question'],
  ),
  'range-test': screenOf(
    async () => (await import('./range-test/phone')).RangeTestScreen,
    [...ROUND, 'play-range'],
  ),
  duel: screenOf(async () => (await import('./duel/phone')).DuelScreen, [...ROUND, 'play-duel']),
  steer: screenOf(
    async () => (await import('./steer/phone')).SteerScreen,
    [...ROUND, 'play-steer'],
  ),
  'fractal-edge': screenOf(
    async () => (await import('./fractal-edge/phone')).FractalEdgeScreen,
    [...ROUND, 'play-fractal'],
  ),
  sweep: screenOf(async () => (await import('./sweep/phone')).SweepScreen, [...ROUND, 'signs']),
};

interface ScreenInLanguages<Kind extends ActivityKind> {
  /** The screen and its words, both at once, tried once. */
  readonly once: (language: PageLanguage) => Promise<ScreenOf<Kind>>;
  /** Tried as often as it takes, by one promise a language. */
  readonly insisted: (language: PageLanguage) => Promise<ScreenOf<Kind>>;
}

function screenOf<Kind extends ActivityKind>(
  load: () => Promise<ScreenOf<Kind>>,
  areas: readonly Area[],
): ScreenInLanguages<Kind> {
  const once = async (language: PageLanguage) => {
    const [screen] = await Promise.all([load(), fetchWords(language, areas)]);
    return screen;
  };
  return { once, insisted: insistedOnce(once) };
}

/** The screen for a kind of activity, in a language: it follows the round through all its phases. */
export function phoneScreenIn<Kind extends ActivityKind>(
  kind: Kind,
  language: PageLanguage,
): Promise<ScreenOf<Kind>> {
  return SCREENS[kind].insisted(language);
}

/** The same, once it and its words in the language of the page have been fetched. */
export function usePhoneScreen<Kind extends ActivityKind>(kind: Kind): ScreenOf<Kind> {
  return use(phoneScreenIn(kind, useLanguage().language));
}

/** Fetches them one after the other. One that fails is fetched again when it is shown. */
export function fetchScreens(language: PageLanguage): Promise<void> {
  return fetchAhead(Object.values(SCREENS), async ({ once, insisted }) => {
    await once(language);
    // It has come, so this is the promise of what is there: React shows no fallback for it.
    await insisted(language);
  });
}
