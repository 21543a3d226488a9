import { allWords } from '#core/words/all-words';
import { FIRST_LANGUAGE } from '#core/words/languages';
import type { Words } from '#core/words/words';

/** For logs, command lines and whoever reads no catalogue. */
export const ENGLISH: Words = allWords(FIRST_LANGUAGE);
