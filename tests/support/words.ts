import { allWords } from '#core/words/all-words';

export const english = allWords('en');
export const german = allWords('de');
