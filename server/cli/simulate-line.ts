import * as z from 'zod';
import { defaultExperiment, type Experiment } from '#core/engine/experiment';
import type { LossReference } from '#core/engine/loss-reference';
import { checkExpression } from '#core/engine/loss-reference';
import type { Trigger } from '#core/engine/outcome';
import { SCHEDULE_KINDS, type Schedule, usualSchedule } from '#core/engine/schedule';
import { simulateVerdicts, trajectory } from '#core/engine/simulation';

const scheduleSchema = z.union([
  /** With its usual numbers. */
  z.enum(SCHEDULE_KINDS),
  /** By hand: [step, learning rate] pairs. */
  z.array(z.tuple([z.number(), z.number()])),
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('constant') }),
    z.strictObject({ kind: z.literal('step-decay'), every: z.number(), factor: z.number() }),
    z.strictObject({ kind: z.literal('cosine'), final: z.number() }),
    z.strictObject({ kind: z.literal('warmup-cosine'), warmup: z.number(), final: z.number() }),
    z.strictObject({ kind: z.literal('one-cycle') }),
    z.strictObject({
      kind: z.literal('by-hand'),
      changes: z.array(z.strictObject({ step: z.number(), learningRate: z.number() })),
    }),
  ]),
]);

const lineSchema = z.strictObject({
  loss: z.string().optional(),
  expression: z.string().optional(),
  optimizer: z.string().default('gradient-descent'),
  learningRate: z.number(),
  steps: z.number().optional(),
  start: z.array(z.number()).optional(),
  hyperparameters: z.record(z.string(), z.number()).default({}),
  schedule: scheduleSchema.default('constant'),
  seed: z.number().optional(),
  target: z.number().optional(),
  precision: z.enum(['float64', 'float32']).optional(),
  clipNorm: z.number().nullable().optional(),
});
type Line = z.infer<typeof lineSchema>;

export type Answer =
  | {
      /** One array a step, from the start to the last finite step. */
      readonly weights: number[][];
      readonly losses: number[];
      readonly outcome: string;
      readonly step: number | null;
      readonly overshooting: boolean;
      readonly trigger: Trigger | null;
    }
  | { readonly error: string };

/** Answers one line of JSON. Whatever is wrong with it becomes an error object. */
export function simulateLine(text: string): Answer {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { error: 'This line is not JSON.' };
  }
  const parsed = lineSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { error: [issue?.path.join('.'), issue?.message].filter(Boolean).join(': ') };
  }
  try {
    return simulate(experimentOf(parsed.data), parsed.data.learningRate);
  } catch (error) {
    if (error instanceof RangeError) return { error: error.message };
    throw error;
  }
}

function experimentOf(line: Line): Experiment {
  const defaults = defaultExperiment(referenceOf(line), line.optimizer);
  const budget = line.steps ?? defaults.budget;
  return {
    ...defaults,
    budget,
    hyperparameters: { ...defaults.hyperparameters, ...spelledOut(line.hyperparameters) },
    schedule: scheduleOf(line.schedule, budget),
    start: line.start ?? defaults.start,
    seed: line.seed ?? defaults.seed,
    target: line.target ?? defaults.target,
    precision: line.precision ?? defaults.precision,
    clipNorm: line.clipNorm ?? defaults.clipNorm,
  };
}

/** The symbols of the formulas, for those who would rather type them. */
const SYMBOLS: Readonly<Record<string, string>> = {
  m: 'momentum',
  r: 'memory',
  b1: 'beta1',
  b2: 'beta2',
  e: 'epsilon',
  l: 'decay',
};

function spelledOut(hyperparameters: Line['hyperparameters']): Record<string, number> {
  const entries = Object.entries(hyperparameters);
  return Object.fromEntries(entries.map(([id, value]) => [SYMBOLS[id] ?? id, value]));
}

function referenceOf({ loss, expression }: Line): LossReference {
  if ((loss === undefined) === (expression === undefined)) {
    throw new RangeError('Give either a loss or an expression.');
  }
  if (expression === undefined) return { id: loss ?? '' };
  const fault = checkExpression(expression);
  if (fault) throw new RangeError(`expression, column ${fault.column}: ${fault.message}`);
  return { expression };
}

function scheduleOf(schedule: Line['schedule'], budget: number): Schedule {
  if (typeof schedule === 'string') return usualSchedule(schedule, budget);
  if (!Array.isArray(schedule)) return schedule;
  const changes = schedule.map(([step, learningRate]) => ({ step, learningRate }));
  return { kind: 'by-hand', changes };
}

function simulate(experiment: Experiment, learningRate: number): Answer {
  const [verdict] = simulateVerdicts(experiment, [learningRate]);
  const { weights, losses } = trajectory(experiment, learningRate);
  const dimension = weights.length / losses.length;
  const points = Array.from(losses, (_, step) => [
    ...weights.subarray(step * dimension, (step + 1) * dimension),
  ]);
  const isFiniteAt = (step: number) => [losses[step]!, ...points[step]!].every(Number.isFinite);
  const broken = points.findIndex((_, step) => !isFiniteAt(step));
  const end = broken === -1 ? points.length : broken;
  const { outcome, step, overshooting, trigger } = verdict!;
  return {
    weights: points.slice(0, end),
    losses: [...losses.subarray(0, end)],
    outcome,
    step,
    overshooting,
    trigger,
  };
}
