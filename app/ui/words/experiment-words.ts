import { type Experiment, PRECISIONS } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { formatCount, formatQuantity, formatRate } from '#core/engine/number-format';
import { findOptimizer } from '#core/engine/optimizers/catalogue';
import type { Schedule, ScheduleKind, ScheduleOf } from '#core/engine/schedules/schedule';
import { stepsWords } from './steps-words';

/** "(4, 1)", or just the number if there is one weight. */
export function pointWords(point: readonly number[]): string {
  const numbers = point.map(formatQuantity).join(', ');
  return point.length === 1 ? numbers : `(${numbers})`;
}

/** The target in words: "1/10,000 of the first gap". */
export function goalWords(target: number): string {
  const inverse = 1 / target;
  const isRound = Math.abs(inverse - Math.round(inverse)) < 1e-6 * inverse;
  const share =
    isRound && inverse < 1e9 ? `1/${formatCount(Math.round(inverse))}` : formatQuantity(target);
  return `${share} of the first gap`;
}

/**
 * Everything that defines a round except its loss, on one line.
 * @param hasOwnSteps its activity makes steps of its own, and measures nothing by the goal
 */
export function experimentWords(experiment: Experiment, hasOwnSteps = false): string {
  const start = `start ${pointWords(experiment.start)}`;
  const race = [stepsWords(experiment.budget), `goal ${goalWords(experiment.target)}`];
  const basics = [optimizerName(experiment), start, ...(hasOwnSteps ? [] : race)];
  return [basics.join(', '), ...settingsWords(experiment), ...estimateWords(experiment)].join('; ');
}

/** What has to be said of a loss whose minimum a search has found, on every screen that measures by it. */
export function estimateWords({ loss }: Experiment): readonly string[] {
  return findLoss(loss)?.minimum.isEstimate ? ['its minimum is an estimate'] : [];
}

export function optimizerName({ optimizer }: Pick<Experiment, 'optimizer'>): string {
  return findOptimizer(optimizer)?.name ?? optimizer;
}

/** The same in the middle of a sentence: what is no name has no capital. */
export function optimizerInText(experiment: Pick<Experiment, 'optimizer'>): string {
  return nameInText(optimizerName(experiment));
}

/** The name of an optimizer, or of a side of a duel, in the middle of a sentence. */
export function nameInText(name: string): string {
  return /^(Gradient|Momentum)/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** As in `defaultExperiment`. */
const USUAL_SEED = 1;

/** What differs from the defaults: the optimizer's settings, the schedule, clipping, precision and seed. */
export function settingsWords(experiment: Experiment): readonly string[] {
  const { hyperparameters, schedule, clipNorm, noise = 0, precision, seed } = experiment;
  const specs = findOptimizer(experiment.optimizer)?.hyperparameters ?? [];
  const words: (string | null)[] = specs.map((spec) => {
    const value = hyperparameters[spec.id];
    if (value === undefined || value === spec.default) return null;
    return `${spec.name.toLowerCase()} ${exactWords(value)}`;
  });
  words.push(scheduleWords(schedule));
  if (clipNorm !== null) {
    words.push(`gradients clipped to length ${exactWords(clipNorm)}, which can hide divergence`);
  }
  if (noise > 0) words.push(`noise ${exactWords(noise)} on each gradient`);
  if (precision !== PRECISIONS[0]) words.push(precision);
  const hasMinibatches = findLoss(experiment.loss)?.sampleGradients !== undefined;
  if ((hasMinibatches || noise > 0) && seed !== USUAL_SEED) {
    words.push(`${hasMinibatches ? 'minibatch' : 'noise'} seed ${seed}`);
  }
  return words.filter((part) => part !== null);
}

const MOST_CHANGES = 3;

const SENTENCES: {
  readonly [Kind in ScheduleKind]: (schedule: ScheduleOf<Kind>) => string | null;
} = {
  constant: () => null,
  'step-decay': ({ factor, every }) => `rate × ${exactWords(factor)} every ${stepsWords(every)}`,
  cosine: ({ final }) => (final === 1 ? null : `rate falls to ${shareWords(final)} along a cosine`),
  'warmup-cosine': ({ warmup, final }) => {
    const after = final === 1 ? 'stays' : `falls to ${shareWords(final)} along a cosine`;
    return `rate rises for ${stepsWords(warmup)}, then ${after}`;
  },
  wsd: ({ warmup, decay, final }) => {
    const rises = `rate rises for ${stepsWords(warmup)}`;
    if (final === 1) return `${rises}, then stays`;
    return `${rises}, stays, and falls to ${shareWords(final)} in the last ${stepsWords(decay)}`;
  },
  'one-cycle': () =>
    '1cycle: rate rises to the pick in the first 30% of the steps, then falls to almost 0',
  silver: () => 'silver steps: rate × 1.4, 2, 1.4, 3.4, …, ever longer ones between short ones',
  'by-hand': ({ changes }) => (changes.length === 0 ? null : changesWords(changes)),
};

/** How the rate changes over the steps; null if it doesn't. */
export function scheduleWords(schedule: Schedule): string | null {
  return sentenceOf(schedule.kind)(schedule);
}

function sentenceOf<Kind extends ScheduleKind>(
  kind: Kind,
): (schedule: ScheduleOf<Kind>) => string | null {
  return SENTENCES[kind];
}

function changesWords(changes: ScheduleOf<'by-hand'>['changes']): string {
  const shown = changes
    .slice(0, MOST_CHANGES)
    .map(({ step, learningRate }) => `${formatRate(learningRate)} after step ${formatCount(step)}`);
  const more = changes.length - shown.length;
  return `rate set by hand: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function shareWords(share: number): string {
  return share === 0 ? '0' : `${exactWords(Number((100 * share).toPrecision(12)))}%`;
}

/** A setting as typed: rounding 0.9999 to 1 would change its meaning. */
function exactWords(value: number): string {
  return Math.abs(value) < 1e-4 ? formatRate(value) : String(value);
}
