import type { Words } from '#core/words/words';

/** Why the clock has stopped: in a few words beside a number, and as a sentence. */
export interface StandingStill {
  readonly short: string;
  readonly sentence: string;
}

/** null while the clock runs. */
export function standingStill(
  words: Words<'play'>,
  { paused, waiting }: { readonly paused: boolean; readonly waiting: boolean },
): StandingStill | null {
  if (!paused && !waiting) return null;
  const why = paused ? 'paused' : 'waits';
  return { short: words.say(`play.${why}.short`), sentence: words.say(`play.${why}.sentence`) };
}
