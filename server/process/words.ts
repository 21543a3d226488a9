import type { Messages } from '#core/words/compiled';
import { ALL_CATALOGUES } from '#core/words/generated/all';
import { FIRST_LANGUAGE } from '#core/words/languages';
import { makeWords, type Words } from '#core/words/words';

const MESSAGES: Messages = Object.assign({}, ...Object.values(ALL_CATALOGUES[FIRST_LANGUAGE]));

/** For logs, command lines and whoever reads no catalogue. */
export const ENGLISH: Words = makeWords(FIRST_LANGUAGE, (key) => MESSAGES[key]);
