import type { Experiment } from '#core/engine/experiment/experiment';
import { defaultHyperparameters } from '#core/engine/optimizer';
import { findOptimizer } from '#core/engine/optimizers/catalogue';
import type { Schedule } from '#core/engine/schedules/schedule';
import type { Growth } from '#core/engine/theory/growing-rate';
import { PLAINEST } from './first-laboratory';
import {
  checkLaboratory,
  type Ground,
  type Laboratory,
  type LaidRun,
  laboratoryOf,
  USUAL_RANGE,
} from './laboratory';

export const LABORATORY_PATH = '/practice';
/** Raised whenever an older page would read a link otherwise than it was meant. */
export const LINK_VERSION = 1;

/**
 * A laboratory as the fragment of an address, without the `#`: `v=1&loss=quadratic&start=4&steps=200&goal=0.0001&run=0.1`.
 * What no server needs to see isn't sent to one, and an address of any length stays one. Start, steps and goal are always
 * written, so that a link outlives other defaults; what is left out is `view=runs`, `noise=0`, `seed=1`, gradient
 * descent, an optimizer's own defaults, the constant schedule, no clipping and 64 bits. Numbers are written as
 * JavaScript writes them, which is exact to the bit. `docs/decisions/047` has the whole grammar.
 */
export function laboratoryFragment(laboratory: Laboratory): string {
  const { view, ground, runs, chosen, step, rival, rangeTest, challenge } = laboratory;
  const pairs: (readonly [key: string, value: string])[] = [['v', String(LINK_VERSION)]];
  if (view !== 'runs') pairs.push(['view', view]);
  pairs.push(...groundPairs(ground));
  for (const run of runs) pairs.push(['run', runText(run)]);
  if (rival) pairs.push(['rival', runText(rival)]);
  const range = rangeText(rangeTest);
  if (range !== rangeText(USUAL_RANGE)) pairs.push(['range', range]);
  if (challenge) {
    pairs.push(['challenge', String(challenge.seed)]);
    if (challenge.tries.length > 0) pairs.push(['tries', challenge.tries.map(itemText).join(',')]);
  }
  // Counted from 1, and last: what finds links in text stops at a bracket at their end.
  pairs.push(['chosen', String(chosen + 1)], ['step', String(step)]);
  return pairs.map(([key, value]) => `${key}=${escaped(value)}`).join('&');
}

/** Where the page shows it. */
export function laboratoryAddress(laboratory: Laboratory): string {
  return `${LABORATORY_PATH}#${laboratoryFragment(laboratory)}`;
}

/**
 * Where an experiment can be tried at some rates, the first of them one update at a time. Null for what the laboratory
 * has no room for: more than a hundred changes by hand, a rival without a rate.
 * @param learningRates 1 or more; the first six are taken
 */
export function practiceAddress(
  experiment: Experiment,
  learningRates: readonly number[],
): string | null {
  const laboratory = laboratoryOf(experiment, learningRates);
  return checkLaboratory(laboratory) === null ? laboratoryAddress(laboratory) : null;
}

function groundPairs({ loss, start, budget, target, noise, seed }: Ground): [string, string][] {
  const pairs: [string, string][] = [
    'id' in loss ? ['loss', loss.id] : ['formula', loss.expression],
    ['start', start.map(itemText).join(',')],
    ['steps', itemText(budget)],
    ['goal', itemText(target)],
  ];
  if (noise !== 0) pairs.push(['noise', itemText(noise)]);
  if (seed !== 1) pairs.push(['seed', itemText(seed)]);
  return pairs;
}

/** `0.02,momentum,momentum=0.8,schedule=cosine:final=0,clip=1,bits=32` */
function runText(run: LaidRun): string {
  const items = [itemText(run.learningRate)];
  if (run.optimizer !== PLAINEST) items.push(run.optimizer);
  const optimizer = findOptimizer(run.optimizer);
  const usual = optimizer ? defaultHyperparameters(optimizer) : {};
  for (const [id, value] of Object.entries(run.hyperparameters)) {
    if (!Object.is(value, usual[id])) items.push(`${id}=${itemText(value)}`);
  }
  if (run.schedule.kind !== 'constant') items.push(`schedule=${scheduleText(run.schedule)}`);
  if (run.clipNorm !== null) items.push(`clip=${itemText(run.clipNorm)}`);
  if (run.precision === 'float32') items.push('bits=32');
  return items.join(',');
}

/** Its kind and its numbers by their names; a schedule by hand has its steps for names. */
export function scheduleText(schedule: Schedule): string {
  const { kind, ...numbers } = schedule;
  const parts =
    schedule.kind === 'by-hand'
      ? schedule.changes.map(({ step, learningRate }) => [itemText(step), learningRate] as const)
      : Object.entries(numbers);
  return [kind, ...parts.map(([name, value]) => `${name}=${itemText(value)}`)].join(':');
}

function rangeText({ lowest, highest, steps, growth }: Growth): string {
  return [lowest, highest, steps, growth].map(itemText).join(',');
}

function itemText(value: number | string): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

/** Signs that mean nothing in a fragment: left as they are, since a person may want to read it. */
const HARMLESS: Readonly<Record<string, string>> = {
  '%2C': ',',
  '%3A': ':',
  '%3B': ';',
  '%3D': '=',
  '%2B': '+',
  '%2F': '/',
  '%5E': '^',
};

function escaped(value: string): string {
  return encodeURIComponent(value).replace(/%[0-9A-F]{2}/g, (sign) => HARMLESS[sign] ?? sign);
}
