/**
 * Nanoseconds per optimizer step, outcomes included, against the same runs in C (`gcc -O3`, if there is one):
 *
 *     npm run bench
 *     npm run -s bench -- --json
 *
 * The two take turns, and medians of processor time are compared, so that a busy machine disturbs both alike.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultExperiment, type Experiment } from '#core/engine/experiment';
import type { LossReference } from '#core/engine/loss-reference';
import { createSimulation } from '#core/engine/simulation';

const RUNS = 5000;
const STEPS = 1000;
const ROUNDS = 7;

interface Case {
  readonly name: string;
  readonly loss: LossReference;
  /** The loss that C runs. */
  readonly twin: string;
  readonly optimizer: string;
  /** Learning rates: all of them stable, none so small or large that it ends in numbers too small to be normal. */
  readonly lowest: number;
  readonly highest: number;
  /** Most that the ratio to C (or to the built-in twin) may be. */
  readonly limit: number | null;
}

interface Row {
  readonly name: string;
  readonly optimizer: string;
  readonly nanosecondsPerStep: number;
  readonly c: number | null;
  readonly ratio: number | null;
  readonly limit: number | null;
}

const TILTED = { twin: 'tilted-well', lowest: 2e-4, highest: 0.1 };
const CASES: readonly Case[] = [
  ...cases('quadratic', 1e-3, 0.1),
  ...cases('rosenbrock', 2e-6, 1e-3),
  {
    name: 'tilted-well',
    loss: { id: 'tilted-well' },
    optimizer: 'gradient-descent',
    limit: null,
    ...TILTED,
  },
  {
    name: '(x^2-1)^2 + 0.3*x',
    loss: { expression: '(x^2-1)^2 + 0.3*x' },
    optimizer: 'gradient-descent',
    limit: null,
    ...TILTED,
  },
];

function cases(twin: string, lowest: number, highest: number): Case[] {
  const limits = { 'gradient-descent': 0.8, momentum: 0.8, adam: 0.5 };
  return Object.entries(limits).map(([optimizer, limit]) => {
    return { name: twin, loss: { id: twin }, twin, optimizer, lowest, highest, limit };
  });
}

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'overshoot-bench-'));
  try {
    const yardstick = buildYardstick(folder);
    const rows = CASES.map((entry) => measure(entry, yardstick));
    const typedRatio = rows.at(-1)!.nanosecondsPerStep / rows.at(-2)!.nanosecondsPerStep;
    const bytes = bytesPerStep(experimentOf(CASES[0]!), rates(CASES[0]!));
    if (process.argv.includes('--json')) {
      for (const row of rows) console.log(JSON.stringify(row));
      console.log(JSON.stringify({ name: 'typed-in to built-in', ratio: typedRatio, limit: 8 }));
      console.log(JSON.stringify({ name: 'bytes allocated per run and step', bytes, limit: 0 }));
      return;
    }
    console.table(rows.map((row) => ({ ...row, ...rounded(row) })));
    console.log(`Typed-in to built-in: ${typedRatio.toFixed(2)} (at most 8)`);
    console.log(`Bytes allocated per run and step: ${bytes.toFixed(3)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function rounded({ nanosecondsPerStep, c, ratio }: Row) {
  const two = (value: number | null) => (value === null ? null : Number(value.toFixed(2)));
  return { nanosecondsPerStep: two(nanosecondsPerStep), c: two(c), ratio: two(ratio) };
}

/** The compiled C program, or null where there is no gcc. */
function buildYardstick(folder: string): string | null {
  const source = fileURLToPath(new URL('bench.c', import.meta.url));
  const program = join(folder, 'bench');
  const compiler = process.env.CC ?? 'gcc';
  const gcc = spawnSync(compiler, ['-O3', '-o', program, source, '-lm']);
  return gcc.status === 0 ? program : null;
}

function measure(entry: Case, yardstick: string | null): Row {
  const experiment = experimentOf(entry);
  const learningRates = rates(entry);
  const ours: number[] = [];
  const theirs: number[] = [];
  // The first round is for the compiler.
  for (let round = 0; round <= ROUNDS; round++) {
    const own = timeOurs(experiment, learningRates);
    const c = yardstick === null ? null : timeC(entry, yardstick);
    if (round === 0) continue;
    ours.push(own);
    if (c !== null) theirs.push(c);
  }
  const nanosecondsPerStep = median(ours);
  const c = theirs.length > 0 ? median(theirs) : null;
  const { name, optimizer, limit } = entry;
  return { name, optimizer, nanosecondsPerStep, c, ratio: c && nanosecondsPerStep / c, limit };
}

function experimentOf({ loss, optimizer }: Case): Experiment {
  return { ...defaultExperiment(loss, optimizer), budget: STEPS };
}

function rates({ lowest, highest }: Case): Float64Array {
  return Float64Array.from(
    { length: RUNS },
    (_, i) => lowest * (highest / lowest) ** (i / (RUNS - 1)),
  );
}

function timeOurs(experiment: Experiment, learningRates: Float64Array): number {
  const before = process.cpuUsage().user;
  createSimulation(experiment, learningRates).advance(STEPS);
  return ((process.cpuUsage().user - before) * 1000) / (RUNS * STEPS);
}

function timeC({ twin, optimizer, lowest, highest }: Case, program: string): number {
  const settings = [twin, optimizer, RUNS, STEPS, lowest, highest].map(String);
  return (
    Number(execFileSync(program, settings, { encoding: 'utf8' }).split(' ')[0]) / (RUNS * STEPS)
  );
}

/** Growth of the heap while steps go by, outside of what is made once per simulation. */
function bytesPerStep(experiment: Experiment, learningRates: Float64Array): number {
  const simulation = createSimulation(experiment, learningRates);
  simulation.advance(STEPS / 4);
  const before = process.memoryUsage().heapUsed;
  simulation.advance(STEPS / 4);
  const growth = process.memoryUsage().heapUsed - before;
  return Math.max(0, growth) / ((RUNS * STEPS) / 4);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

main();
