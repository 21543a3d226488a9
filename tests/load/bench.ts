/**
 * Nanoseconds per optimizer step, outcomes included, against the same runs in C (`gcc -O3`, if there is one):
 *
 *     npm run bench
 *     npm run -s bench -- --json
 *
 * C twice: plain (the runs only), and tracked (with the outcome rules applied at every
 * step, as the engine does). All take turns, and medians of processor time are compared, so that a busy machine
 * disturbs both. Verdicts are timed in rounds of their own: what they leave to the garbage collector isn't the steps'
 * doing.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultExperiment, type Experiment } from '#core/engine/experiment/experiment';
import type { LossReference } from '#core/engine/experiment/loss-reference';
import { createSimulation } from '#core/engine/simulation/simulation';

const RUNS = 5000;
const STEPS = 1000;
const ROUNDS = 11;
/** Simulations in a row per round: the first finds the caches as the program before left them. */
const IN_A_ROW = 5;
/** For the compiler, which learns of everything that happens in the first few. */
const WARM_UP = 25;
const VERDICT_ROUNDS = 5;
/** Per run and step: far less than the 16 of a single number, which would be one too many. */
const MOST_BYTES = 0.1;

interface Case {
  readonly name: string;
  readonly loss: LossReference;
  /** The loss that C runs. */
  readonly twin: string;
  readonly optimizer: string;
  /** Learning rates: all of them stable, none so small or large that it ends in numbers too small to be normal. */
  readonly lowest: number;
  readonly highest: number;
}

interface Row {
  readonly name: string;
  readonly optimizer: string;
  readonly nanosecondsPerStep: number;
  /** Nanoseconds in C, and the ratio of ours to them; null where there is no compiler. */
  readonly c: number | null;
  readonly ratio: number | null;
  /**
   * The fastest round of ours to the fastest of C. A neighbour on the same core slows us, who keep it busy, more than
   * plain C, which mostly waits for its last result: this ratio is without it.
   */
  readonly fastestRatio: number | null;
  readonly trackedC: number | null;
  readonly trackedRatio: number | null;
  /** Microseconds that the verdict on one finished run takes. */
  readonly verdict: number;
}

const TILTED = { twin: 'tilted-well', lowest: 2e-4, highest: 0.1 };
const CASES: readonly Case[] = [
  ...cases('quadratic', 1e-3, 0.1),
  ...cases('rosenbrock', 2e-6, 1e-3),
  {
    name: 'tilted-well',
    loss: { id: 'tilted-well' },
    optimizer: 'gradient-descent',
    ...TILTED,
  },
  {
    name: '(x^2-1)^2 + 0.3*x',
    loss: { expression: '(x^2-1)^2 + 0.3*x' },
    optimizer: 'gradient-descent',
    ...TILTED,
  },
];

function cases(twin: string, lowest: number, highest: number): Case[] {
  return ['gradient-descent', 'momentum', 'adam'].map((optimizer) => {
    return { name: twin, loss: { id: twin }, twin, optimizer, lowest, highest };
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
      console.log(
        JSON.stringify({ name: 'bytes allocated per run and step', bytes, limit: MOST_BYTES }),
      );
      return;
    }
    console.table(rows.map(rounded));
    console.log(`Typed-in to built-in: ${typedRatio.toFixed(2)} (at most 8)`);
    console.log(`Bytes allocated per run and step: ${bytes.toFixed(3)} (at most ${MOST_BYTES})`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function rounded(row: Row): Row {
  const entries = Object.entries(row).map(([name, value]) => {
    return [name, typeof value === 'number' ? Number(value.toFixed(2)) : value];
  });
  return Object.fromEntries(entries) as Row;
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
  const plain: number[] = [];
  const tracked: number[] = [];
  timeSteps(experiment, learningRates, WARM_UP);
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(timeSteps(experiment, learningRates, IN_A_ROW));
    if (yardstick === null) continue;
    plain.push(timeC(entry, yardstick, 'plain'));
    tracked.push(timeC(entry, yardstick, 'tracked'));
  }
  const verdicts = Array.from({ length: VERDICT_ROUNDS }, () =>
    timeVerdict(experiment, learningRates),
  );
  const nanosecondsPerStep = median(ours);
  const c = plain.length > 0 ? median(plain) : null;
  const trackedC = tracked.length > 0 ? median(tracked) : null;
  const ratios = {
    ratio: c && nanosecondsPerStep / c,
    fastestRatio: c && Math.min(...ours) / Math.min(...plain),
    trackedRatio: trackedC && nanosecondsPerStep / trackedC,
  };
  const { name, optimizer } = entry;
  const verdict = median(verdicts);
  return { name, optimizer, nanosecondsPerStep, c, trackedC, ...ratios, verdict };
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

/** Nanoseconds per step of so many simulations in a row. Making a simulation counts with its steps. */
function timeSteps(experiment: Experiment, learningRates: Float64Array, repeats: number): number {
  const start = process.cpuUsage().user;
  for (let k = 0; k < repeats; k++) createSimulation(experiment, learningRates).advance(STEPS);
  return ((process.cpuUsage().user - start) * 1000) / (repeats * RUNS * STEPS);
}

/** Microseconds. */
function timeVerdict(experiment: Experiment, learningRates: Float64Array): number {
  const simulation = createSimulation(experiment, learningRates);
  simulation.advance(STEPS);
  const start = process.cpuUsage().user;
  for (let run = 0; run < RUNS; run++) simulation.verdict(run);
  return (process.cpuUsage().user - start) / RUNS;
}

function timeC(
  { twin, optimizer, lowest, highest }: Case,
  program: string,
  kind: 'plain' | 'tracked',
): number {
  const settings = [kind, twin, optimizer, RUNS, STEPS, lowest, highest].map(String);
  const output = execFileSync(program, settings, { encoding: 'utf8' });
  return Number(output.split(' ')[0]) / (RUNS * STEPS);
}

/**
 * Growth of the heap while steps go by, outside of what is made once per simulation, less what asking for it
 * takes by itself.
 */
function bytesPerStep(experiment: Experiment, learningRates: Float64Array): number {
  const steps = STEPS / 4;
  const simulation = createSimulation(experiment, learningRates);
  simulation.advance(steps);
  const growthOf = (work: () => void) => {
    const before = process.memoryUsage().heapUsed;
    work();
    return process.memoryUsage().heapUsed - before;
  };
  const asking = growthOf(() => undefined);
  const growth = growthOf(() => simulation.advance(steps));
  return Math.max(0, growth - asking) / (RUNS * steps);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

main();
