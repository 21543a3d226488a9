import type { Words } from '#core/words/words';

/** Beside the level that noise leaves: "noise floor at rate 0.25". */
export function noiseFloorWords(words: Words<'experiment'>, rate: number): string {
  return words.say('experiment.noise-floor', { rate: Number(rate.toPrecision(2)) });
}
