import { failure, type Result, success } from '#core/base/result';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { findLoss, type LossReference, readInSteps } from '#core/engine/experiment/loss-reference';
import { EXPRESSION_LIMITS } from '#core/engine/expression/syntax';
import type { Steps } from '#core/engine/steps';
import { GROWTHS, type Growth } from '#core/engine/theory/growing-rate';
import { type Sentence, sentence } from '#core/words/messages';
import { PLAINEST } from './first-laboratory';
import {
  type Challenge,
  checkLaboratory,
  type Ground,
  LABORATORY_VIEWS,
  type Laboratory,
  USUAL_RANGE,
} from './laboratory';
import { LINK_VERSION } from './laboratory-link';
import { readExact, readList } from './read-numbers';
import { readRun } from './read-run';

/** Longer than any link that is written: six runs with a hundred changes by hand each. */
const LONGEST = 32_000;
const KEYS = [
  'v',
  'view',
  'loss',
  'formula',
  'start',
  'steps',
  'goal',
  'noise',
  'seed',
  'run',
  'rival',
  'range',
  'challenge',
  'tries',
  'chosen',
  'step',
] as const;
export type LinkKey = (typeof KEYS)[number];

/** Why a link shows nothing. Only the words of the page say it. */
export type LinkFault =
  | { readonly code: 'too-long' }
  /** Of another version than this page knows. */
  | { readonly code: 'version' }
  /** A part of it is no `key=value`, or has a key that isn't known: cut off on the way, or typed. */
  | { readonly code: 'unreadable' }
  | { readonly code: 'repeated' | 'missing' | 'malformed'; readonly key: LinkKey }
  /** It can be read, and can't be run. `message` is of the engine's. */
  | { readonly code: 'refused'; readonly key: LinkKey; readonly message: Sentence };

type Read<Value> = Result<Value, LinkFault>;
type Values = ReadonlyMap<LinkKey, readonly string[]>;

/**
 * The laboratory of a fragment, with or without its `#`; null for none: an empty fragment. In steps, since a formula may
 * have to be read, which takes a while.
 */
export function* readLaboratory(fragment: string): Steps<Read<Laboratory | null>> {
  const text = fragment.replace(/^#/, '');
  if (text === '') return success(null);
  const split = splitPairs(text);
  if (!split.ok) return split;
  const values = split.value;
  const loss = readLoss(values);
  if (!loss.ok) return loss;
  if ('expression' in loss.value) {
    const found = yield* readInSteps(loss.value.expression);
    if (!('evaluate' in found)) return refused('formula', found.message);
  } else if (!findLoss(loss.value)) return malformed('loss');
  return readOnLoss(values, loss.value);
}

function readOnLoss(values: Values, loss: LossReference): Read<Laboratory> {
  const ground = readGround(values, loss);
  if (!ground.ok) return ground;
  const runs = (values.get('run') ?? []).map(readRun);
  if (runs.length === 0) return failure({ code: 'missing', key: 'run' });
  const read = runs.filter((run) => run !== null);
  if (read.length < runs.length) return malformed('run');
  const view = LABORATORY_VIEWS.find((name) => name === (values.get('view')?.[0] ?? 'runs'));
  if (view === undefined) return malformed('view');
  const rivalText = values.get('rival')?.[0];
  const rival = rivalText === undefined ? null : readRun(rivalText);
  if (rivalText !== undefined && rival === null) return malformed('rival');
  const rangeTest = readRange(values.get('range')?.[0]);
  if (rangeTest === null) return malformed('range');
  const challenge = readChallenge(values);
  if (!challenge.ok) return challenge;
  const chosen = readExact(values.get('chosen')?.[0] ?? '1');
  if (chosen === null) return malformed('chosen');
  const step = readExact(values.get('step')?.[0] ?? '0');
  if (step === null) return malformed('step');
  const laboratory: Laboratory = {
    view,
    ground: ground.value,
    runs: read,
    chosen: chosen - 1,
    step,
    rival,
    rangeTest,
    challenge: challenge.value,
  };
  const fault = checkLaboratory(laboratory);
  if (fault === null) return success(laboratory);
  return refused(fault.part === 'runs' ? keyOf(fault.field) : fault.part, fault.message);
}

/** What all runs have in common is refused under its own name. */
function keyOf(field: string): LinkKey {
  const names: Readonly<Record<string, LinkKey>> = {
    loss: 'loss',
    start: 'start',
    budget: 'steps',
    target: 'goal',
    noise: 'noise',
    seed: 'seed',
  };
  return names[field] ?? 'run';
}

function splitPairs(text: string): Read<Values> {
  if (text.length > LONGEST) return failure({ code: 'too-long' });
  const values = new Map<LinkKey, string[]>();
  for (const pair of text.split('&')) {
    const at = pair.indexOf('=');
    const key = KEYS.find((name) => name === pair.slice(0, at));
    const value = unescaped(pair.slice(at + 1));
    if (at === -1 || key === undefined || value === null) return failure({ code: 'unreadable' });
    const known = values.get(key);
    if (known === undefined) values.set(key, [value]);
    else if (key === 'run') known.push(value);
    else return failure({ code: 'repeated', key });
  }
  return values.get('v')?.[0] === String(LINK_VERSION)
    ? success(values)
    : failure({ code: 'version' });
}

function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function readLoss(values: Values): Read<LossReference> {
  const id = values.get('loss')?.[0];
  const expression = values.get('formula')?.[0];
  if (id !== undefined) {
    return expression === undefined ? success({ id }) : failure({ code: 'repeated', key: 'loss' });
  }
  if (expression === undefined) return failure({ code: 'missing', key: 'loss' });
  return expression.length > EXPRESSION_LIMITS.length
    ? refused('formula', sentence('faults.laboratory-formula', { most: EXPRESSION_LIMITS.length }))
    : success({ expression });
}

/** What is left out is as usual on that loss: a link may be typed. */
function readGround(values: Values, loss: LossReference): Read<Ground> {
  const usual = defaultExperiment(loss, PLAINEST);
  const start = values.get('start')?.[0];
  const numbers = start === undefined ? usual.start : readList(start);
  if (numbers === null) return malformed('start');
  const read = (key: LinkKey, otherwise: number) => {
    const text = values.get(key)?.[0];
    return text === undefined ? otherwise : readExact(text);
  };
  const budget = read('steps', usual.budget);
  if (budget === null) return malformed('steps');
  const target = read('goal', usual.target);
  if (target === null) return malformed('goal');
  const noise = read('noise', 0);
  if (noise === null) return malformed('noise');
  const seed = read('seed', 1);
  if (seed === null) return malformed('seed');
  return success({ loss, start: numbers, budget, target, noise, seed });
}

function readRange(text: string | undefined): Growth | null {
  if (text === undefined) return USUAL_RANGE;
  const [low, high, count, way, ...rest] = text.split(',');
  const [lowest, highest, steps] = [low, high, count].map((item) => readExact(item ?? ''));
  const growth = GROWTHS.find((name) => name === way);
  if (lowest == null || highest == null || steps == null) return null;
  if (growth === undefined || rest.length > 0) return null;
  return { lowest, highest, steps, growth };
}

function readChallenge(values: Values): Read<Challenge | null> {
  const number = values.get('challenge')?.[0];
  const tried = values.get('tries')?.[0];
  if (number === undefined) return tried === undefined ? success(null) : malformed('tries');
  const seed = readExact(number);
  if (seed === null) return malformed('challenge');
  const tries = tried === undefined ? [] : readList(tried);
  return tries === null ? malformed('tries') : success({ seed, tries });
}

function malformed(key: LinkKey): Result<never, LinkFault> {
  return failure({ code: 'malformed', key });
}

function refused(key: LinkKey, message: Sentence): Result<never, LinkFault> {
  return failure({ code: 'refused', key, message });
}
