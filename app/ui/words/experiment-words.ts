import { type Experiment, PRECISIONS } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import type { SettingLabel } from '#core/engine/optimizer';
import { findOptimizer } from '#core/engine/optimizers/catalogue';
import type { Key } from '#core/words/messages';
import type { Words } from '#core/words/words';
import { scheduleWords } from './schedule-words';
import { series } from './series';

type Say = Words<'experiment'>;

/** "(4, 1)", or just the number if there is one weight; "(0,5; 1)" where numbers have a comma. */
export function pointWords(words: Say, point: readonly number[]): string {
  const [first = Number.NaN] = point;
  if (point.length === 1) return words.numbers.quantity(first);
  const numbers = series(words, point.map(words.numbers.quantity));
  return words.say('experiment.point', { numbers });
}

/** The target in words: "1/10,000 of the first gap". */
export function goalWords(words: Say, target: number): string {
  const inverse = 1 / target;
  const isRound = Math.abs(inverse - Math.round(inverse)) < 1e-6 * inverse;
  return isRound && inverse < 1e9
    ? words.say('experiment.goal.one-in', { inverse: Math.round(inverse) })
    : words.say('experiment.goal.share', { share: target });
}

/**
 * Everything that defines a round except its loss, on one line.
 * @param hasOwnSteps its activity makes steps of its own, and measures nothing by the goal
 */
export function experimentWords(words: Say, experiment: Experiment, hasOwnSteps = false): string {
  const { start, budget, target } = experiment;
  const race = [
    words.say('experiment.line.steps', { steps: budget }),
    words.say('experiment.line.goal', { goal: goalWords(words, target) }),
  ];
  const basics = [
    optimizerName(words, experiment),
    words.say('experiment.line.start', { point: pointWords(words, start) }),
    ...(hasOwnSteps ? [] : race),
  ];
  const more = [...settingsWords(words, experiment), ...estimateWords(words, experiment)];
  return [basics.join(', '), ...more].join('; ');
}

/** What has to be said of a loss whose minimum a search has found, on every screen that measures by it. */
export function estimateWords(words: Say, { loss }: Experiment): readonly string[] {
  return findLoss(loss)?.minimum.isEstimate ? [words.say('experiment.estimate')] : [];
}

export function optimizerName(words: Say, { optimizer }: Pick<Experiment, 'optimizer'>): string {
  return nameAt(words, optimizer, 'title');
}

/** The same in the middle of a sentence: what is no name has no capital, where the language has it so. */
export function optimizerInText(words: Say, { optimizer }: Pick<Experiment, 'optimizer'>): string {
  return nameAt(words, optimizer, 'text');
}

function nameAt(words: Say, optimizer: string, place: 'title' | 'text'): string {
  if (findOptimizer(optimizer) === null) return optimizer;
  return words.tell({ key: `experiment.optimizer.${optimizer}` as Key, values: { place } });
}

/** As in `defaultExperiment`. */
const USUAL_SEED = 1;

/** What differs from the defaults: the optimizer's settings, the schedule, clipping, precision and seed. */
export function settingsWords(words: Say, experiment: Experiment): readonly string[] {
  const { hyperparameters, schedule, clipNorm, noise = 0, precision, seed } = experiment;
  const specs = findOptimizer(experiment.optimizer)?.hyperparameters ?? [];
  const settings: (string | null)[] = specs.map(({ id, label, default: usual }) => {
    const value = hyperparameters[id];
    return value === undefined || value === usual ? null : settingWords(words, label, value);
  });
  settings.push(scheduleWords(words, schedule));
  if (clipNorm !== null) {
    settings.push(words.say('experiment.setting.clipping', { length: clipNorm }));
  }
  if (noise > 0) settings.push(words.say('experiment.setting.noise', { noise }));
  if (precision !== PRECISIONS[0]) settings.push(precision);
  const hasMinibatches = findLoss(experiment.loss)?.sampleGradients !== undefined;
  if ((hasMinibatches || noise > 0) && seed !== USUAL_SEED) {
    const of = hasMinibatches ? 'minibatch' : 'noise';
    settings.push(words.say(`experiment.setting.${of}-seed`, { seed: String(seed) }));
  }
  return settings.filter((part) => part !== null);
}

/** A setting with its value: "memory of the mean 0.8". */
export function settingWords(words: Say, label: SettingLabel, value: number): string {
  return words.say(`experiment.setting.${label}`, { value });
}
