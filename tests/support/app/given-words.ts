import { ALL_CATALOGUES } from '#core/words/generated/all';
import type { Area } from '#core/words/generated/arguments';
import { putWords } from '../../../app/words/store';

/** What a test renders has all words of English at hand: nothing of it waits for a catalogue. */
for (const [area, messages] of Object.entries(ALL_CATALOGUES.en)) {
  putWords('en', area as Area, messages);
}
