import type { Confidence } from '#core/lesson/round';

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  guess: 'A guess',
  think: 'I think so',
  sure: 'I am sure',
};
