import { LOSSES } from '#core/engine/losses/catalogue';
import { findOptimizer } from '#core/engine/optimizers/catalogue';
import type { Key } from '#core/words/messages';
import type { Words } from '#core/words/words';
import { SCHEDULE_NUMBERS } from '../drafts/schedule-draft';

type Say = Words<'experiment-notes'>;

/** What a class learns on a loss, in a sentence; empty for one that isn't known here. */
export function lossIdea(words: Say, id: string): string {
  const loss = LOSSES.find((one) => one.id === id);
  return loss === undefined ? '' : words.say(`experiment-notes.loss.${loss.id}`);
}

/** What an optimizer does, in a sentence; empty for one that isn't known here. */
export function optimizerIdea(words: Say, id: string): string {
  if (findOptimizer(id) === null) return '';
  return words.tell({ key: `experiment-notes.optimizer.${id}` as Key });
}

/** Of a number of a schedule's draft, which a kept draft may name as it likes. */
export function numberWords(words: Say, id: string): { label: string; hint: string } {
  const number = SCHEDULE_NUMBERS.find((one) => one === id);
  if (number === undefined) return { label: id, hint: '' };
  return {
    label: words.say(`experiment-notes.schedule-number.${number}`),
    hint: words.say(`experiment-notes.schedule-number.${number}.range`),
  };
}
