import type { Experiment } from '#core/engine/experiment/experiment';
import { findOptimizer } from '#core/engine/optimizers/catalogue';
import type { Activity } from '#core/lesson/activities/activity';
import {
  asChanges,
  type ExperimentChanges,
  realChanges,
} from '#core/lesson/replay/experiment-changes';
import type { WhatIf } from '#core/lesson/replay/what-if';
import type { Words } from '#core/words/words';
import { lossName } from '../../ui/formula/loss-name';
import {
  goalWords,
  optimizerInText,
  pointWords,
  settingWords,
} from '../../ui/words/experiment-words';
import { scheduleWords } from '../../ui/words/schedule-words';

type Say = Words<'what-if' | 'experiment'>;

/** What was changed, as it follows on "The same picks …": "with Adam, from (2, 2)". Empty where nothing was. */
export function changesWords(
  words: Say,
  base: Experiment,
  asked: ExperimentChanges,
  made: Experiment,
): string {
  return partsOf(words, realChanges(base, asked), made).join(', ');
}

/** The same between two experiments. */
export function betweenWords(words: Say, base: Experiment, made: Experiment): string {
  return changesWords(words, base, asChanges(made), made);
}

/** Everything that was changed of an activity. */
export function whatIfWords(words: Say, whatIf: WhatIf, made: Activity): string {
  const { rival, range, learningRate, updates, playsToEnd, beside, ...own } = whatIf;
  const parts = 'experiment' in made ? [...partsOf(words, own, made.experiment)] : [];
  if (rival !== undefined && 'rival' in made) {
    const changes = partsOf(words, rival, made.rival).join(', ');
    parts.push(words.say('what-if.on-other-side', { changes }));
  }
  if (range !== undefined) {
    const growth = range.growth === 'linear' ? 'linear' : 'other';
    parts.push(words.say('what-if.growth', { ...range, growth }));
  }
  if (learningRate !== undefined) parts.push(words.say('what-if.at-rate', { rate: learningRate }));
  if (updates !== undefined) parts.push(words.say('what-if.one-by-one', { updates }));
  if (playsToEnd !== undefined) {
    parts.push(words.say(playsToEnd ? 'what-if.to-end' : 'what-if.not-to-end'));
  }
  if (beside !== undefined && 'beside' in made && made.beside !== null) {
    const { learningRate: rate, ...others } = beside;
    const theirs = [...partsOf(words, others, made.beside.experiment)];
    if (rate !== undefined) theirs.push(words.say('what-if.at-rate', { rate }));
    parts.push(words.say('what-if.on-second-run', { changes: theirs.join(', ') }));
  }
  return parts.join(', ');
}

function partsOf(words: Say, changes: ExperimentChanges, made: Experiment): readonly string[] {
  const { loss, formula, optimizer, start, budget, noise, schedule, target, precision } = changes;
  const { clipNorm, seed, hyperparameters } = changes;
  const parts: readonly (string | null)[] = [
    loss === undefined
      ? null
      : words.say('what-if.on-loss', { loss: lossName(words, { id: loss }) }),
    formula === undefined ? null : words.say('what-if.on-loss', { loss: formula }),
    optimizerWords(words, optimizer !== undefined, hyperparameters, made),
    start === undefined
      ? null
      : words.say('what-if.from-point', { point: pointWords(words, made.start) }),
    budget === undefined ? null : words.say('what-if.in-steps', { steps: made.budget }),
    target === undefined
      ? null
      : words.say('what-if.to-goal', { goal: goalWords(words, made.target) }),
    noise === undefined
      ? null
      : noise === 0
        ? words.say('what-if.without-noise')
        : words.say('what-if.with-noise', { noise }),
    schedule === undefined ? null : scheduleChangeWords(words, made, typeof schedule !== 'string'),
    clipNorm === undefined
      ? null
      : clipNorm === null
        ? words.say('what-if.without-clipping')
        : words.say('what-if.with-clipping', { length: clipNorm }),
    precision === undefined ? null : words.say('what-if.in-precision', { precision }),
    seed === undefined ? null : words.say('what-if.with-seed', { seed: String(seed) }),
  ];
  return parts.filter((part) => part !== null);
}

/** "with Adam", "with Adam (memory of the mean 0.8)", or of the same optimizer only its settings; null: neither. */
function optimizerWords(
  words: Say,
  isOther: boolean,
  changed: ExperimentChanges['hyperparameters'],
  made: Experiment,
): string | null {
  const optimizer = optimizerInText(words, made);
  if (changed === undefined) {
    return isOther ? words.say('what-if.with-optimizer', { optimizer }) : null;
  }
  const settings = settingsList(words, changed, made);
  return isOther
    ? words.say('what-if.with-optimizer-and', { optimizer, settings })
    : words.say('what-if.with-settings', { settings });
}

function settingsList(
  words: Say,
  settings: Readonly<Record<string, number>>,
  { optimizer }: Experiment,
): string {
  const specs = findOptimizer(optimizer)?.hyperparameters ?? [];
  return words.list(
    Object.entries(settings).map(([id, value]) => {
      const label = specs.find((spec) => spec.id === id)?.label;
      return label === undefined ? id : settingWords(words, label, value);
    }),
  );
}

function scheduleChangeWords(words: Say, { schedule }: Experiment, hasOwnNumbers: boolean): string {
  if (schedule.kind === 'constant') return words.say('what-if.constant-rate');
  const name = words.say(`experiment.schedule-title.${schedule.kind}`);
  const numbers = hasOwnNumbers ? scheduleWords(words, schedule) : null;
  return numbers === null
    ? words.say('what-if.with-schedule', { name })
    : words.say('what-if.with-schedule-and', { name, numbers });
}
