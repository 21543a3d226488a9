import { PRECISIONS } from '#core/engine/experiment/experiment';
import { EXPRESSION_LIMITS } from '#core/engine/expression/syntax';
import { LOSSES } from '#core/engine/losses/catalogue';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { RIVALS } from '#core/engine/rivals/catalogue';
import { SCHEDULE_KINDS } from '#core/engine/schedules/catalogue';
import { scheduleText } from '../laboratory/laboratory-link';
import { readSchedule } from '../laboratory/read-run';
import type { AskedSchedule, ExperimentChanges } from './experiment-changes';

/** A parameter of an address. */
export type Pair = readonly [name: string, text: string];

/** The value of a parameter; undefined where it isn't there or can't be read, which is `parse`'s null. */
export type ReadPart = <Value>(
  name: string,
  parse: (text: string) => Value | null,
) => Value | undefined;

/** Before what is about the other side of a duel. */
export const RIVAL_PREFIX = 'rival-';

const MOST_WEIGHTS = 16;
/** More than any optimizer has. */
const MOST_SETTINGS = 16;
const NO_CLIPPING = 'none';

/** What is changed of one experiment. @param prefix of the parameters' names, where there are several experiments */
export function readChanges(prefix: string, read: ReadPart): ExperimentChanges {
  const part: ReadPart = (name, parse) => read(`${prefix}${name}`, parse);
  const takesRate = prefix !== RIVAL_PREFIX;
  const optimizer = part('optimizer', (text) =>
    idIn(takesRate ? OPTIMIZERS : [...OPTIMIZERS, ...RIVALS], text),
  );
  const loss = part('loss', (text) => idIn(LOSSES, text));
  const start = part('start', pointOf);
  const budget = part('steps', wholeOf);
  const noise = part('noise', numberOf);
  const schedule = part('schedule', scheduleOf);
  const formula = part('formula', (text) => (text.length > EXPRESSION_LIMITS.length ? null : text));
  const hyperparameters = part('settings', settingsOf);
  const target = part('goal', numberOf);
  const clipNorm = part('clip', (text) => (text === NO_CLIPPING ? NO_CLIPPING : numberOf(text)));
  const precision = part('precision', (text) => PRECISIONS.find((one) => one === text) ?? null);
  const seed = part('seed', numberOf);
  return {
    ...(optimizer !== undefined && { optimizer }),
    ...(loss !== undefined && { loss }),
    ...(start !== undefined && { start }),
    ...(budget !== undefined && { budget }),
    ...(noise !== undefined && { noise }),
    ...(schedule !== undefined && { schedule }),
    ...(formula !== undefined && { formula }),
    ...(hyperparameters !== undefined && { hyperparameters }),
    ...(target !== undefined && { target }),
    ...(clipNorm !== undefined && { clipNorm: clipNorm === NO_CLIPPING ? null : clipNorm }),
    ...(precision !== undefined && { precision }),
    ...(seed !== undefined && { seed }),
  };
}

/** What is changed as parameters, in a fixed order; null for what stays. */
export function changesPairs(
  prefix: string,
  changes: ExperimentChanges,
): readonly (readonly [name: string, text: string | null])[] {
  const { optimizer, loss, start, budget, noise, schedule, formula, hyperparameters } = changes;
  const { target, clipNorm, precision, seed } = changes;
  const all: readonly (readonly [string, string | null])[] = [
    ['optimizer', optimizer ?? null],
    ['loss', loss ?? null],
    ['start', start?.join(',') ?? null],
    ['steps', textOf(budget)],
    ['noise', textOf(noise)],
    ['schedule', schedule === undefined ? null : askedText(schedule)],
    ['formula', formula ?? null],
    ['settings', hyperparameters === undefined ? null : settingsText(hyperparameters)],
    ['goal', textOf(target)],
    ['clip', clipNorm === null ? NO_CLIPPING : textOf(clipNorm)],
    ['precision', precision ?? null],
    ['seed', textOf(seed)],
  ];
  return all.map(([name, text]) => [`${prefix}${name}`, text]);
}

export function wholeOf(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function textOf(value: number | undefined): string | null {
  return value === undefined ? null : String(value);
}

function idIn(catalogue: readonly { readonly id: string }[], text: string): string | null {
  return catalogue.some(({ id }) => id === text) ? text : null;
}

function numberOf(text: string): number | null {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : null;
}

function pointOf(text: string): readonly number[] | null {
  const weights = text.split(',').map(numberOf);
  if (weights.length > MOST_WEIGHTS) return null;
  const read = weights.filter((weight) => weight !== null);
  return read.length === weights.length ? read : null;
}

function askedText(schedule: AskedSchedule): string {
  return typeof schedule === 'string' ? schedule : scheduleText(schedule);
}

/** A kind, or a kind with all of its numbers; by hand there is none without changes. */
function scheduleOf(text: string): AskedSchedule | null {
  if (text.includes(':')) return readSchedule(text);
  return SCHEDULE_KINDS.find((kind) => kind === text && kind !== 'by-hand') ?? null;
}

function settingsText(settings: Readonly<Record<string, number>>): string {
  return Object.entries(settings)
    .map(([id, value]) => `${id}=${value}`)
    .join(',');
}

/** Which of them the optimizer has is asked later. */
function settingsOf(text: string): Readonly<Record<string, number>> | null {
  const items = text.split(',').map((item) => {
    const [id = '', value = '', ...rest] = item.split('=');
    const number = numberOf(value);
    const isNamed = /^[a-z]\w{0,39}$/i.test(id) && rest.length === 0;
    return isNamed && number !== null ? ([id, number] as const) : null;
  });
  const read = items.filter((item) => item !== null);
  if (read.length < items.length || read.length > MOST_SETTINGS) return null;
  return Object.fromEntries(read);
}
