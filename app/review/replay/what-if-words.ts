import type { Experiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { formatRate } from '#core/engine/number-format';
import { findOptimizer } from '#core/engine/optimizers/catalogue';
import type { Growth } from '#core/engine/theory/growing-rate';
import type { Activity } from '#core/lesson/activities/activity';
import {
  asChanges,
  type ExperimentChanges,
  realChanges,
} from '#core/lesson/replay/experiment-changes';
import type { WhatIf } from '#core/lesson/replay/what-if';
import { SCHEDULE_WORDS } from '../../parts/setup/experiment/schedule-words';
import { goalWords, optimizerInText, pointWords } from '../../ui/words/experiment-words';
import { scheduleWords } from '../../ui/words/schedule-words';
import { stepsWords } from '../../ui/words/steps-words';
import { ENGLISH_WORDS } from '../../words/english';

export const BAR_WORDS = {
  firstSide: 'first side',
  otherSide: 'other side',
  typed: 'the typed one',
  more: 'All settings',
  asItWas: 'As it was',
} as const;

export const DIALOG_WORDS = {
  title: 'What if',
  note: 'What isn’t changed here stays as it was in class.',
  show: 'Show it',
  steered: 'In steering the students make the schedule: choose the constant one.',
  growing: 'Steps, schedule and goal change nothing in a range test: its rate grows as set above.',
} as const;

/** What was changed, as it follows on "The same picks …": "with Adam, from (2, 2)". Empty where nothing was. */
export function changesWords(base: Experiment, asked: ExperimentChanges, made: Experiment): string {
  return partsOf(realChanges(base, asked), made).join(', ');
}

/** The same between two experiments. */
export function betweenWords(base: Experiment, made: Experiment): string {
  return changesWords(base, asChanges(made), made);
}

/** Everything that was changed of an activity. */
export function whatIfWords({ rival, range, ...whatIf }: WhatIf, made: Activity): string {
  const { learningRate, updates, playsToEnd, beside, ...own } = whatIf;
  const words = [
    ...('experiment' in made ? partsOf(own, made.experiment) : []),
    ...(rival === undefined || !('rival' in made)
      ? []
      : [`the other side ${partsOf(rival, made.rival).join(', ')}`]),
    ...(range === undefined ? [] : [growthWords(range)]),
    ...(learningRate === undefined ? [] : [`at a rate of ${formatRate(learningRate)}`]),
    ...(updates === undefined
      ? []
      : [`${updates} ${updates === 1 ? 'update' : 'updates'} one by one`]),
    ...(playsToEnd === undefined ? [] : [playsToEnd ? 'then on to the end' : 'not on to the end']),
  ];
  if (beside === undefined || !('beside' in made) || made.beside === null) return words.join(', ');
  const { learningRate: second, ...others } = beside;
  const theirs = [
    ...partsOf(others, made.beside.experiment),
    ...(second === undefined ? [] : [`at a rate of ${formatRate(second)}`]),
  ];
  return [...words, `the second run ${theirs.join(', ')}`].join(', ');
}

function partsOf(changes: ExperimentChanges, made: Experiment): readonly string[] {
  const { loss, formula, optimizer, start, budget, noise, schedule, target, precision } = changes;
  const { clipNorm, seed, hyperparameters } = changes;
  const words: readonly (string | null)[] = [
    loss === undefined ? null : `on “${findLoss({ id: loss })?.name ?? loss}”`,
    formula === undefined ? null : `on “${formula}”`,
    optimizerWords(optimizer !== undefined, hyperparameters, made),
    start === undefined ? null : `from ${pointWords(ENGLISH_WORDS, made.start)}`,
    budget === undefined ? null : `in ${stepsWords(made.budget)}`,
    target === undefined ? null : `to ${goalWords(ENGLISH_WORDS, made.target)}`,
    noise === undefined ? null : noise === 0 ? 'without noise' : `with noise ${noise}`,
    schedule === undefined ? null : scheduleChangeWords(made, typeof schedule !== 'string'),
    clipNorm === undefined
      ? null
      : clipNorm === null
        ? 'without clipping'
        : `with gradients clipped to length ${clipNorm}`,
    precision === undefined ? null : `in ${precision}`,
    seed === undefined ? null : `with the seed ${seed}`,
  ];
  return words.filter((part) => part !== null);
}

/** "with Adam", "with Adam (memory of the mean 0.8)", or of the same optimizer only its settings; null: neither. */
function optimizerWords(
  isOther: boolean,
  settings: ExperimentChanges['hyperparameters'],
  made: Experiment,
): string | null {
  if (settings === undefined)
    return isOther ? `with ${optimizerInText(ENGLISH_WORDS, made)}` : null;
  const list = settingsList(settings, made);
  return isOther ? `with ${optimizerInText(ENGLISH_WORDS, made)} (${list})` : `with ${list}`;
}

function settingsList(
  settings: Readonly<Record<string, number>>,
  { optimizer }: Experiment,
): string {
  const specs = findOptimizer(optimizer)?.hyperparameters ?? [];
  return Object.entries(settings)
    .map(([id, value]) => {
      const name = specs.find((spec) => spec.id === id)?.name ?? id;
      return `${name.toLowerCase()} ${value}`;
    })
    .join(' and ');
}

function scheduleChangeWords({ schedule }: Experiment, hasOwnNumbers: boolean): string {
  if (schedule.kind === 'constant') return 'at a constant rate';
  const name = `with the schedule “${SCHEDULE_WORDS[schedule.kind].name}”`;
  const numbers = hasOwnNumbers ? scheduleWords(ENGLISH_WORDS, schedule) : null;
  return numbers === null ? name : `${name} (${numbers})`;
}

function growthWords({ lowest, highest, steps, growth }: Growth): string {
  const ends = `from the rate ${formatRate(lowest)} to ${formatRate(highest)} in ${stepsWords(steps)}`;
  return growth === 'linear'
    ? `${ends}, by the same amount each step`
    : `${ends}, by the same factor each step`;
}
