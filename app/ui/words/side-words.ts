import type { Experiment } from '#core/engine/experiment/experiment';
import type { Words } from '#core/words/words';
import { optimizerInText, optimizerName, settingsWords } from './experiment-words';

/**
 * What the two sides of a duel are called: by their optimizers, and if that is one and the same, by what differs.
 * @param place where the name stands: by itself, or in the middle of a sentence
 */
export function duelNames(
  words: Words<'experiment'>,
  one: Experiment,
  other: Experiment,
  place: 'title' | 'text' = 'title',
): readonly [first: string, rival: string] {
  const nameOf = place === 'title' ? optimizerName : optimizerInText;
  const names = [nameOf(words, one), nameOf(words, other)] as const;
  if (names[0] !== names[1]) return names;
  const both = (first: string, rival: string) =>
    [
      words.say('experiment.side', { optimizer: names[0], what: first }),
      words.say('experiment.side', { optimizer: names[1], what: rival }),
    ] as const;
  if (one.schedule.kind !== other.schedule.kind) {
    // Short enough for a heading: what a schedule does stands among the settings.
    return both(
      words.say(`experiment.side.${one.schedule.kind}`),
      words.say(`experiment.side.${other.schedule.kind}`),
    );
  }
  const [first, rival] = [settingsWords(words, one), settingsWords(words, other)];
  const ownOf = (settings: readonly string[], others: readonly string[]) =>
    settings.find((setting) => !others.includes(setting)) ??
    words.say('experiment.side.as-it-comes');
  const [own, its] = [ownOf(first, rival), ownOf(rival, first)];
  return own === its
    ? both(words.say('experiment.side.first'), words.say('experiment.side.second'))
    : both(own, its);
}
