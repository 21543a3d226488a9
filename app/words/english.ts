import charts from '#core/words/generated/en/charts';
import common from '#core/words/generated/en/common';
import experiment from '#core/words/generated/en/experiment';
import findings from '#core/words/generated/en/findings';
import walks from '#core/words/generated/en/walks';
import type { Words } from '#core/words/words';
import { putWords, wordsIn } from './store';

putWords('en', 'charts', charts);
putWords('en', 'common', common);
putWords('en', 'experiment', experiment);
putWords('en', 'findings', findings);
putWords('en', 'walks', walks);

/** For screens that don't speak other languages yet; no phone's page imports it. */
export const ENGLISH_WORDS: Words<'charts' | 'common' | 'experiment' | 'findings' | 'walks'> =
  wordsIn('en');
