import type { LossReference } from '#core/engine/experiment/loss-reference';
import { LOSSES } from '#core/engine/losses/catalogue';
import type { Words } from '#core/words/words';

/** The name of a loss: "Narrow valley". One that isn't known here goes by its id. */
export function lossName(words: Words<'experiment'>, reference: LossReference): string {
  if ('expression' in reference) return words.say('experiment.loss.typed');
  const loss = LOSSES.find(({ id }) => id === reference.id);
  return loss === undefined ? reference.id : words.say(`experiment.loss.${loss.id}`);
}
