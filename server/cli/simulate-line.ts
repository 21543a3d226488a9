import * as z from 'zod';
import { defaultExperiment, type Experiment, PRECISIONS } from '#core/engine/experiment/experiment';
import type { LossReference } from '#core/engine/experiment/loss-reference';
import { checkExpression } from '#core/engine/experiment/loss-reference';
import { UnplayableError } from '#core/engine/experiment/unplayable';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import type { Trigger } from '#core/engine/outcome';
import { SCHEDULE_KINDS, usualSchedule } from '#core/engine/schedules/catalogue';
import type { Schedule } from '#core/engine/schedules/schedule';
import { simulateVerdicts, trajectory } from '#core/engine/simulation/simulation';
import { SCHEDULE_SHAPES } from '#core/protocol/shapes/schedule';
import { ENGLISH } from '../process/words';

const KINDS = SCHEDULE_KINDS.join(', ');

/** A schedule with its usual numbers. */
const scheduleNameSchema = z.enum(SCHEDULE_KINDS, {
  error: ({ input }) => `“${input}” is not one of ${KINDS}.`,
});

/** A schedule by hand. */
const schedulePairsSchema = z.array(
  z.tuple([z.number(), z.number()], { error: 'This must be a pair, [step, learning rate].' }),
);

const [first, ...others] = Object.values(SCHEDULE_SHAPES);
const scheduleNumbersSchema = z.discriminatedUnion('kind', [first!, ...others], {
  error: ({ code }) =>
    code === 'invalid_union'
      ? `This must be one of ${KINDS}.`
      : 'This must be a name, a list of pairs [step, learning rate], or an object with a kind.',
});

/** The value's type shows which of the three is meant. A plain union would only report that none fits. */
const scheduleSchema = z.unknown().transform((value, context) => {
  const read =
    typeof value === 'string'
      ? scheduleNameSchema.safeParse(value)
      : Array.isArray(value)
        ? schedulePairsSchema.safeParse(value)
        : scheduleNumbersSchema.safeParse(value);
  if (read.success) return read.data;
  for (const { message, path } of read.error.issues) {
    context.addIssue({ code: 'custom', message, path });
  }
  return z.NEVER;
});

/** zod's record silently drops this one name. */
const hyperparametersSchema = z
  .unknown()
  .refine((value) => !(value instanceof Object && Object.hasOwn(value, '__proto__')), {
    error: 'There is no setting “__proto__”.',
  })
  .pipe(z.record(z.string(), z.number()));

/** Whatever may be left out may also be null, which is how other languages write a missing value. */
const lineSchema = z.strictObject({
  loss: z.string().nullish(),
  expression: z.string().nullish(),
  optimizer: z.string().nullish(),
  learningRate: z.number(),
  steps: z.number().nullish(),
  start: z.array(z.number()).nullish(),
  hyperparameters: hyperparametersSchema.nullish(),
  schedule: scheduleSchema.nullish(),
  seed: z.number().nullish(),
  target: z.number().nullish(),
  precision: z.enum(PRECISIONS).nullish(),
  clipNorm: z.number().nullish(),
  noise: z.number().nullish(),
});
type Line = z.infer<typeof lineSchema>;

export type LineAnswer =
  | {
      /** One array per step, from the start to the last finite step. */
      readonly weights: number[][];
      readonly losses: number[];
      readonly outcome: string;
      readonly step: number | null;
      readonly overshooting: boolean;
      readonly trigger: Trigger | null;
    }
  | { readonly error: string };

/** Answers one line of JSON; anything wrong with it comes back as an error object. */
export function simulateLine(text: string): LineAnswer {
  if (text.trim() === '') return { error: 'This line is empty: it must hold one JSON object.' };
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
    if (error instanceof UnplayableError) return { error: ENGLISH.tell(error.reason) };
    if (error instanceof RangeError) return { error: error.message };
    throw error;
  }
}

function experimentOf(line: Line): Experiment {
  const defaults = defaultExperiment(referenceOf(line), line.optimizer ?? OPTIMIZERS[0]!.id);
  const budget = line.steps ?? defaults.budget;
  return {
    ...defaults,
    budget,
    hyperparameters: { ...defaults.hyperparameters, ...spelledOut(line.hyperparameters ?? {}) },
    schedule: scheduleOf(line.schedule ?? 'constant', budget),
    start: line.start ?? defaults.start,
    seed: line.seed ?? defaults.seed,
    target: line.target ?? defaults.target,
    precision: line.precision ?? defaults.precision,
    clipNorm: line.clipNorm ?? defaults.clipNorm,
    noise: line.noise ?? 0,
  };
}

/** Symbols from the formulas, for those who would rather type these. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['m', 'momentum'],
  ['r', 'memory'],
  ['b1', 'beta1'],
  ['b2', 'beta2'],
  ['e', 'epsilon'],
  ['l', 'decay'],
]);

function spelledOut(hyperparameters: Readonly<Record<string, number>>): Record<string, number> {
  const spelled = new Map<string, number>();
  for (const [name, value] of Object.entries(hyperparameters)) {
    const id = SYMBOLS.get(name) ?? name;
    if (id !== name && Object.hasOwn(hyperparameters, id)) {
      throw new RangeError(
        `hyperparameters: both “${name}” and “${id}” name one setting: give it once.`,
      );
    }
    spelled.set(id, value);
  }
  return Object.fromEntries(spelled);
}

function referenceOf({ loss, expression }: Line): LossReference {
  if ((typeof loss === 'string') === (typeof expression === 'string')) {
    throw new RangeError('Give either a loss or an expression.');
  }
  if (typeof expression !== 'string') return { id: loss ?? '' };
  const fault = checkExpression(expression);
  if (fault)
    throw new RangeError(`expression, column ${fault.column}: ${ENGLISH.tell(fault.message)}`);
  return { expression };
}

function scheduleOf(schedule: NonNullable<Line['schedule']>, budget: number): Schedule {
  if (typeof schedule === 'string') return usualSchedule(schedule, budget);
  if (!Array.isArray(schedule)) return schedule;
  const changes = schedule.map(([step, learningRate]) => ({ step, learningRate }));
  return { kind: 'by-hand', changes };
}

function simulate(experiment: Experiment, learningRate: number): LineAnswer {
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
