import { defaultHyperparameters } from '#core/engine/optimizer';
import { findOptimizer } from '#core/engine/optimizers/catalogue';
import { SCHEDULE_KINDS, usualSchedule } from '#core/engine/schedules/catalogue';
import { CONSTANT } from '#core/engine/schedules/constant';
import type { Schedule } from '#core/engine/schedules/schedule';
import { PLAINEST } from './first-laboratory';
import type { LaidRun } from './laboratory';
import { readExact } from './read-numbers';

/** One run of a link; null where it can't be read. Whether it can be run is asked later. */
export function readRun(text: string): LaidRun | null {
  const [rate = '', ...items] = text.split(',');
  const learningRate = readExact(rate);
  const named = items[0]?.includes('=') === false ? items.shift() : undefined;
  const optimizer = findOptimizer(named ?? PLAINEST);
  const settings = settingsOf(items);
  if (learningRate === null || optimizer === null || settings === null) return null;
  const hyperparameters = defaultHyperparameters(optimizer);
  let schedule: Schedule | null = CONSTANT;
  let clipNorm: number | null = null;
  let precision: LaidRun['precision'] = 'float64';
  for (const [name, value] of settings) {
    const number = readExact(value);
    if (name === 'schedule') schedule = readSchedule(value);
    else if (number === null) return null;
    else if (name === 'clip') clipNorm = number;
    else if (name === 'bits' && value === '32') precision = 'float32';
    else if (Object.hasOwn(hyperparameters, name)) hyperparameters[name] = number;
    else return null;
  }
  if (schedule === null) return null;
  return {
    optimizer: optimizer.id,
    hyperparameters,
    schedule,
    clipNorm,
    precision,
    learningRate,
  };
}

/** Each by its name, once; null otherwise. */
function settingsOf(items: readonly string[]): ReadonlyMap<string, string> | null {
  const settings = new Map<string, string>();
  for (const item of items) {
    const at = item.indexOf('=');
    const name = item.slice(0, at);
    if (at < 1 || settings.has(name)) return null;
    settings.set(name, item.slice(at + 1));
  }
  return settings;
}

/** Any budget: only the names of its numbers are asked. */
const SOME_BUDGET = 96;

/** A schedule with all of its numbers, as `scheduleText` writes it; null where it can't be read. */
export function readSchedule(text: string): Schedule | null {
  const [name, ...parts] = text.split(':');
  const kind = SCHEDULE_KINDS.find((known) => known === name);
  if (kind === undefined) return null;
  if (kind === 'by-hand') return readByHand(parts);
  const settings = settingsOf(parts);
  if (settings === null) return null;
  const usual = usualSchedule(kind, SOME_BUDGET);
  const numbers = new Map(Object.entries(usual).filter(([id]) => id !== 'kind'));
  if (settings.size !== numbers.size) return null;
  const read: Record<string, number> = {};
  for (const [id, value] of settings) {
    const number = readExact(value);
    if (number === null || !numbers.has(id)) return null;
    read[id] = number;
  }
  return { ...usual, ...read };
}

/** Two changes may be at one step: the later one holds. */
function readByHand(parts: readonly string[]): Schedule | null {
  const changes = parts.map((part) => {
    const [at = '', rate = '', ...rest] = part.split('=');
    const [step, learningRate] = [readExact(at), readExact(rate)];
    return step === null || learningRate === null || rest.length > 0
      ? null
      : { step, learningRate };
  });
  const read = changes.filter((change) => change !== null);
  return read.length === changes.length ? { kind: 'by-hand', changes: read } : null;
}
