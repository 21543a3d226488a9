import { failure, type Result, success } from '#core/base/result';
import { isSame } from '#core/base/same';
import { checkRival, type Experiment } from '#core/engine/experiment/experiment';
import type { Growth } from '#core/engine/theory/growing-rate';
import { type Sentence, sentence } from '#core/words/messages';
import type { Activity } from '../activities/activity';
import { isSteered } from '../activities/asked';
import { rulesOf } from '../activities/catalogue';
import type { WalkedRun } from '../walk/walk-settings';
import {
  asChanges,
  type ExperimentChanges,
  realChanges,
  whatIfExperiment,
} from './experiment-changes';

/** What the sides of a duel have each of their own. */
export type SideChanges = Pick<
  ExperimentChanges,
  'optimizer' | 'hyperparameters' | 'schedule' | 'clipNorm'
>;

/** What is changed of a second run, which has an experiment and a rate of its own. */
export type BesideChanges = ExperimentChanges & { readonly learningRate?: number };

/** What is changed of an activity; what is absent stays as it was in class. */
export interface WhatIf extends ExperimentChanges {
  /** Of the other side of a duel. */
  readonly rival?: SideChanges;
  /** How the rate of a range test grows: all of it. */
  readonly range?: Growth;
  /** Of a walk-through: its rate, the updates made one by one, and whether it goes on to the end. */
  readonly learningRate?: number;
  readonly updates?: number;
  readonly playsToEnd?: boolean;
  readonly beside?: BesideChanges;
}

export type WhatIfPart = 'optimizer' | 'loss' | 'start' | 'budget' | 'noise' | 'schedule';
/** The parts that are changed most. */
export const WHAT_IF_PARTS: readonly WhatIfPart[] = [
  'optimizer',
  'loss',
  'start',
  'budget',
  'noise',
  'schedule',
];
/** Where the rate grows by itself, for as many steps as it grows, these change nothing. */
const NOT_WHERE_RATES_GROW: readonly (keyof ExperimentChanges)[] = ['budget', 'schedule', 'target'];

/**
 * Which of the parts of an activity's experiment can be changed; none where no steps follow from it. Where rates are
 * changed on the way, the students make the schedule.
 */
export function changeableParts(activity: Activity): readonly WhatIfPart[] {
  if (!canChange(activity)) return [];
  if ('range' in activity) {
    return WHAT_IF_PARTS.filter((part) => !NOT_WHERE_RATES_GROW.includes(part));
  }
  return isSteered(activity) ? WHAT_IF_PARTS.filter((part) => part !== 'schedule') : WHAT_IF_PARTS;
}

/** Whether it has steps that follow from its settings. */
function canChange(activity: Activity): activity is Extract<Activity, { experiment: Experiment }> {
  return 'experiment' in activity && rulesOf(activity).steps(activity) > 0;
}

/** What of this differs from the activity, and can be changed in it. */
export function realWhatIf(activity: Activity, asked: WhatIf): WhatIf {
  if (!canChange(activity)) return {};
  const own = realChanges(activity.experiment, changeable(activity, asked));
  if ('rival' in activity) {
    const rival = realChanges(groundedRival(activity, own), sideOf(asked.rival ?? {}));
    return { ...own, ...(isChanged(rival) && { rival: sideOf(rival) }) };
  }
  if ('range' in activity) {
    const { range } = asked;
    return { ...own, ...(range !== undefined && !isSame(range, activity.range) && { range }) };
  }
  if ('beside' in activity) {
    const { learningRate, updates, playsToEnd } = asked;
    const beside = activity.beside && besideChanges(activity.beside, asked.beside ?? {});
    return {
      ...own,
      ...(isOther(learningRate, activity.learningRate) && { learningRate }),
      ...(isOther(updates, activity.updates) && { updates }),
      ...(isOther(playsToEnd, activity.playsToEnd) && { playsToEnd }),
      ...(beside !== null && isChanged(beside) && { beside }),
    };
  }
  return own;
}

/** What has to be asked for of the one activity to get the other, which is of the same kind. */
export function whatIfBetween(activity: Activity, made: Activity): WhatIf {
  if (!canChange(activity) || !canChange(made)) return {};
  const beside = 'beside' in made ? made.beside : null;
  return realWhatIf(activity, {
    ...asChanges(made.experiment),
    ...('rival' in made && { rival: sideOf(asChanges(made.rival)) }),
    ...('range' in made && { range: made.range }),
    ...('beside' in made && {
      learningRate: made.learningRate,
      updates: made.updates,
      playsToEnd: made.playsToEnd,
    }),
    ...(beside !== null && {
      beside: { ...asChanges(beside.experiment), learningRate: beside.learningRate },
    }),
  });
}

/** @param changes as `realWhatIf` or `realChanges` leaves them */
export function isChanged(changes: WhatIf): boolean {
  return Object.values(changes).some((change) => change !== undefined);
}

/**
 * The activity on what is changed; or what keeps it from being computed. The rival of a duel comes along
 * to the same loss, start, budget, goal and noise.
 */
export function changedActivity(activity: Activity, asked: WhatIf): Result<Activity, Sentence> {
  if (!canChange(activity)) return failure(sentence('faults.nothing-to-change'));
  const changes = realWhatIf(activity, asked);
  const made = whatIfExperiment(activity.experiment, changes);
  if (!made.ok) return made;
  const experiment = made.value;
  if ('rival' in activity) {
    const rival = whatIfExperiment(
      groundedRival(activity, changes),
      changes.rival ?? {},
      checkRival,
    );
    return rival.ok ? success({ ...activity, experiment, rival: rival.value }) : rival;
  }
  // Others than those of runs are computed from all of their settings, which have to be right.
  if ('range' in activity) {
    return checked({ ...activity, experiment, range: changes.range ?? activity.range });
  }
  if ('beside' in activity) {
    const beside = activity.beside && changedRun(activity.beside, changes.beside ?? {});
    if (beside !== null && !beside.ok) return beside;
    return checked({
      ...activity,
      experiment,
      learningRate: changes.learningRate ?? activity.learningRate,
      updates: changes.updates ?? activity.updates,
      playsToEnd: changes.playsToEnd ?? activity.playsToEnd,
      beside: beside === null ? null : beside.value,
    });
  }
  return success({ ...activity, experiment });
}

/** The changed activity, to be played again; or what keeps it from being one. */
export function whatIfActivity(activity: Activity, asked: WhatIf): Result<Activity, Sentence> {
  const made = changedActivity(activity, asked);
  return made.ok ? checked(made.value) : made;
}

function checked(activity: Activity): Result<Activity, Sentence> {
  const fault = rulesOf(activity).fault(activity);
  return fault === null ? success(activity) : failure(fault);
}

/** What of this is about the experiment, and changes something. */
function changeable(activity: Activity, asked: WhatIf): ExperimentChanges {
  const { rival, range, learningRate, updates, playsToEnd, beside, ...own } = asked;
  const left: readonly string[] =
    'range' in activity ? NOT_WHERE_RATES_GROW : isSteered(activity) ? ['schedule'] : [];
  return Object.fromEntries(Object.entries(own).filter(([part]) => !left.includes(part)));
}

function sideOf({ optimizer, hyperparameters, schedule, clipNorm }: SideChanges): SideChanges {
  return {
    ...(optimizer !== undefined && { optimizer }),
    ...(hyperparameters !== undefined && { hyperparameters }),
    ...(schedule !== undefined && { schedule }),
    ...(clipNorm !== undefined && { clipNorm }),
  };
}

/** The other side on the changed ground, which both sides have in common. */
function groundedRival(
  { experiment, rival }: { readonly experiment: Experiment; readonly rival: Experiment },
  changes: ExperimentChanges,
): Experiment {
  const made = whatIfExperiment(experiment, changes);
  if (!made.ok) return rival;
  const { loss, start, budget, target, noise } = made.value;
  const { noise: _noise, ...silent } = rival;
  return {
    ...silent,
    ...{ loss, start, budget, target },
    ...(noise !== undefined && { noise }),
    ...(changes.precision !== undefined && { precision: changes.precision }),
    ...(changes.seed !== undefined && { seed: changes.seed }),
  };
}

function besideChanges(run: WalkedRun, asked: BesideChanges): BesideChanges {
  const { learningRate, ...changes } = asked;
  return {
    ...realChanges(run.experiment, changes),
    ...(isOther(learningRate, run.learningRate) && { learningRate }),
  };
}

function changedRun(run: WalkedRun, asked: BesideChanges): Result<WalkedRun, Sentence> {
  const { learningRate = run.learningRate, ...changes } = asked;
  const made = whatIfExperiment(run.experiment, changes);
  return made.ok ? success({ experiment: made.value, learningRate }) : made;
}

function isOther<Value>(asked: Value | undefined, was: Value): asked is Value {
  return asked !== undefined && asked !== was;
}
