import common from '#core/words/generated/en/common';
import experiment from '#core/words/generated/en/experiment';
import type { Words } from '#core/words/words';
import { putWords, wordsIn } from './store';

putWords('en', 'common', common);
putWords('en', 'experiment', experiment);

/** For screens that don't speak other languages yet; no phone's page imports it. */
export const ENGLISH_WORDS: Words<'common' | 'experiment'> = wordsIn('en');
