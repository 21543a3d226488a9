import type { PhoneCode } from '../../../app/parts/phone/claims/phone-sentences';
import { length, type PlainRun } from '../engine/plain-run';

type Said = Readonly<Record<string, number>>;
type Predicate = (said: Said, run: PlainRun, step: number) => boolean;

/** Of each sentence of a phone, whether it is true of this run at this step. */
export const PHONE_PREDICATES: Readonly<Record<PhoneCode, Predicate>> = {
  'at-start': (_n, _run, step) => step === 0,
  'at-goal': (_n, run, step) => run.gaps[step]! <= run.targetGap,
  'stays-at-goal': (n, run, step) =>
    n.step! <= step && run.gaps.slice(n.step!, step + 1).every((gap) => gap <= run.targetGap),
  'has-diverged': (n, run, step) => {
    const isOut = !(run.ratio(n.step!) <= 1e6) || !run.points[n.step!]!.every(Number.isFinite);
    const isAtEnd = n.step === run.experiment.budget && run.ratio(n.step!) > 1;
    return n.step! <= step && (isOut || isAtEnd);
  },
  'off-scale': (_n, run, step) => !Number.isFinite(run.gaps[step]!),
  'far-out': (_n, run, step) => run.gaps[step]! > 1000 * run.gaps[0]!,
  'at-rest': (_n, run, step) => {
    const lengths = run.lengths(1, step);
    return lengths.at(-1)! <= 1e-6 * Math.max(...lengths) && run.gaps[step]! > run.targetGap;
  },
  'first-closer': (_n, run, step) => step === 1 && run.gaps[1]! < 0.98 * run.gaps[0]!,
  'first-hardly': (_n, run, step) =>
    step === 1 && run.gaps[1]! < run.gaps[0]! && run.gaps[1]! >= 0.979 * run.gaps[0]!,
  'first-level': (_n, run, step) => step === 1 && run.gaps[1]! >= run.gaps[0]!,
  'first-further': (_n, run, step) => step === 1 && run.gaps[1]! > run.gaps[0]!,
  'to-and-fro-closer': (n, run, step) =>
    turnsMostly(n, run, step) && then(n, run, step) > now(run, step),
  'to-and-fro-further': (n, run, step) =>
    turnsMostly(n, run, step) && then(n, run, step) < now(run, step),
  'to-and-fro-level': (n, run, step) => {
    const ratio = now(run, step) / then(n, run, step);
    return turnsMostly(n, run, step) && ratio > 0.98 ** 8 - 1e-9 && ratio < 1.02 ** 8 + 1e-9;
  },
  'closer-every-step': (n, run, step) => changes(n, run, step).every((change) => change < 0),
  'closer-slowly': (n, run, step) => changes(n, run, step).every((change) => change < 0),
  'closer-on-the-whole': (n, run, step) =>
    now(run, step) < then(n, run, step) && changes(n, run, step).some((change) => change >= 0),
  'further-every-step': (n, run, step) => changes(n, run, step).every((change) => change > 0),
  'further-on-the-whole': (n, run, step) => now(run, step) > then(n, run, step),
  'hardly-closer': (n, run, step) => {
    const ratio = now(run, step) / then(n, run, step);
    return ratio < 1 + 1e-12 && ratio > 0.96;
  },
  'no-closer': (n, run, step) => now(run, step) >= then(n, run, step) * (1 - 1e-12),

  'steered-never': (n, run) => byHand(run).length === 0 && n.rate === run.rate,
  'steered-once': (n, run) => byHand(run).length === 1 && saysRates(n, run),
  'steered-often': (n, run) => byHand(run).length === n.times && n.times > 1 && saysRates(n, run),
  'steered-out': (n, run) => run.verdict.outcome === 'diverged' && n.step === run.verdict.step,
  'steered-out-above-edge': (n, run) =>
    run.verdict.outcome === 'diverged' &&
    n.step === run.verdict.step &&
    saysRatio(n, run) &&
    n.ratio! > 1,
  'steered-held-above-edge': (n, run) => staysToTheEnd(run) && saysRatio(n, run) && n.ratio! > 1,
  'steered-held': (n, run) => staysToTheEnd(run) && n.rate === rateAtEnd(n, run),
  'steered-far-below': (n, run) => !staysToTheEnd(run) && saysRatio(n, run) && n.ratio! < 0.5,
  'steered-short': (_n, run) => !staysToTheEnd(run),
  'steered-swinging': (n, run) => n.rate === rateAtEnd(n, run) && !staysToTheEnd(run),
  'steered-elsewhere': (_n, run) => run.gaps.at(-1)! > run.targetGap,

  'toy-converged': (_n, run) => staysToTheEnd(run),
  'toy-trapped': (_n, run) => run.gaps.at(-1)! > run.targetGap && run.lengths().at(-1)! < 1e-6,
  'toy-too-slow': (_n, run) =>
    run.gaps.at(-1)! > run.targetGap && Math.max(...run.lengths()) < 0.5 * length(run.points[0]!),
  'toy-swinging-short': (_n, run) =>
    run.gaps.at(-1)! > run.targetGap && run.turns(run.until - 20) >= 11,
  'toy-oscillating': (_n, run) =>
    run.turns(run.until - 47) >= 40 && run.gaps.at(-1)! > 0.5 * run.gaps[run.until - 24]!,
  'toy-diverged': (_n, run) =>
    changes({ updates: 3 }, run, run.until).every((change) => change > 0),
};

function now(run: PlainRun, step: number): number {
  return run.gaps[step]!;
}

function then({ updates }: Said, run: PlainRun, step: number): number {
  return run.gaps[step - updates!]!;
}

function changes({ updates }: Said, run: PlainRun, step: number): number[] {
  const recent = run.gaps.slice(step - updates!, step + 1);
  return recent.slice(1).map((gap, k) => gap - recent[k]!);
}

function turnsMostly({ updates }: Said, run: PlainRun, step: number): boolean {
  return run.turns(step - updates! + 2, step) >= (updates! - 1) / 2;
}

function byHand({ experiment: { schedule } }: PlainRun) {
  return schedule.kind === 'by-hand' ? schedule.changes : [];
}

function saysRates(n: Said, run: PlainRun): boolean {
  return n.first === run.rate && n.rate === byHand(run).at(-1)!.learningRate;
}

/** The rate of the update that led to the step named, or to the last one. */
function rateAtEnd(n: Said, run: PlainRun): number {
  const before = byHand(run).filter(({ step }) => step < n.step!);
  return before.at(-1)?.learningRate ?? run.rate;
}

function saysRatio(n: Said, run: PlainRun): boolean {
  const edge = run.edge(run.loss.minimum.points[0]!);
  return n.rate === rateAtEnd(n, run) && Math.abs(n.ratio! * edge - n.rate!) < 0.03 * n.rate!;
}

function staysToTheEnd(run: PlainRun): boolean {
  const { outcome, step } = run.verdict;
  return outcome === 'converged' && run.gaps.slice(step!).every((gap) => gap <= run.targetGap);
}
