import type { StatementCode } from '#core/engine/explanation/statement';
import { distance, length, PlainRun } from './plain-run';

export type Said = Readonly<Record<string, number>>;
type Predicate = (said: Said, run: PlainRun, axis: string | null) => boolean;

/** Of each sentence that explains a run, whether it is true of this one. */
export const EXPLANATION_PREDICATES: Readonly<Record<StatementCode, Predicate>> = {
  'started-there': (_n, run) => run.gaps.every((gap) => gap <= run.targetGap),
  converged: ({ step }, run) => isHeldFrom(run, step!),
  'converged-bouncing': ({ step }, run) =>
    isHeldFrom(run, step!) && run.turns(2, step!) > (step! - 1) / 2,
  trapped: (n, run) => {
    const { budget, minimum } = { ...run.experiment, minimum: run.loss.minimum.value };
    const isThere = near(n.loss! - minimum, run.gaps[budget]!, 1e-6, 1e-9 * Math.abs(minimum));
    const [before, last] = [run.medianGap(24, budget - 24), run.medianGap(24, budget)];
    const isLevel =
      near(before, last, 0.12) || near(run.gaps[budget - 10]!, run.gaps[budget]!, 0.01);
    return isThere && isLevel && run.gaps[budget]! > run.targetGap && saysMinimum(n, run);
  },
  'too-slow': isLeftOver,
  'thrown-out': (n, run) => {
    const { budget } = run.experiment;
    const isNearer =
      run.gaps[budget]! < run.gaps[budget - 96]! &&
      run.medianGap(24, budget) <= run.medianGap(24, budget - 72);
    return isLeftOver(n, run) && peak(run) > 2 * run.gaps[0]! && isNearer;
  },
  'thrown-away': (n, run) =>
    isLeftOver(n, run) && peak(run) > 2 * run.gaps[0]! && near(n.times!, peak(run) / run.gaps[0]!),
  oscillating: (_n, run) => run.turns(run.until - 47) >= 3 && !isHeld(run),
  'touched-and-left': (n, run) => isLeftOver(n, run) && leavesTarget(run) && !isHeld(run),
  'passing-target': (_n, run) => run.gaps[run.until]! <= run.targetGap,
  'diverged-growth': ({ step }, run) => run.gaps[step!]! > 1e6 * run.gaps[0]!,
  'diverged-rising': (n, run) =>
    [0, 24, 48].every(
      (k) => run.medianGap(24, run.until - k) > run.medianGap(24, run.until - k - 24),
    ) &&
    near(n.times!, peak(run) / run.gaps[0]!) &&
    peak(run) === Math.max(...run.gaps.slice(run.until - 11, run.until + 1)),
  'left-the-minimum': ({ step }, run) => run.gaps[0]! <= 1e-12 && run.gaps[step!]! > 1e-7,
  'diverged-not-finite': ({ step }, run) =>
    ![run.gaps[step!]!, ...run.points[step!]!].every(Number.isFinite),
  'outside-logarithm': ({ argument }, run) => argument! <= 0 && endsUndefined(run),
  'outside-root': ({ argument }, run) => argument! < 0 && endsUndefined(run),
  'outside-division': (_n, run) => endsUndefined(run),
  'outside-slope': ({ step }, run) =>
    Number.isFinite(run.gaps[step!]!) &&
    !run.loss.gradient(run.points[step!]!).every(Number.isFinite),

  'no-slope': (_n, run) => isStill(run) && run.loss.gradient(run.points[0]!).every((g) => g === 0),
  'lost-in-rounding': ({ bits }, run) =>
    isStill(run) && bits === (run.experiment.precision === 'float32' ? 32 : 64),

  'factor-zero': (_n, run) => run.gaps[1]! <= 1e-12 * run.gaps[0]!,
  'factor-mirror': (n, run, axis) => isMultiplied(n, run, axis) && near(n.factor!, -1, 1e-9),
  'factor-out': (n, run, axis) =>
    isMultiplied(n, run, axis) && n.factor! < -1 && near(n.change!, -1 - n.factor!, 1e-6),
  'factor-across': (n, run, axis) =>
    isMultiplied(n, run, axis) && n.factor! < 0 && near(n.change!, 1 + n.factor!, 1e-6),
  'factor-along': (n, run, axis) =>
    isMultiplied(n, run, axis) && n.factor! > 0 && near(n.change!, 1 - n.factor!, 1e-6),
  'factor-needs': (n, run, axis) => {
    const ratio = (steps: number) => 2 * steps * Math.log(Math.abs(n.factor!));
    const goal = Math.log(run.experiment.target);
    return (
      isMultiplied(n, run, axis) &&
      n.needed! > run.experiment.budget &&
      ratio(n.needed! * (1 + 1e-6)) <= goal &&
      ratio(n.needed! * (1 - 1e-6) - 1) >= goal
    );
  },

  'wrong-valley': (_n, run) => isInWrongValley(run) && isSamePlace(run, bottomOfEnd(run), true),
  'other-valley': (_n, run) => isInWrongValley(run) && isSamePlace(run, bottomOfEnd(run), false),
  'in-valley': (_n, run) => isInWrongValley(run),
  'on-saddle': (n, run) => run.loss.dimension === 2 && hasFaded(n, run) && fallsBothWays(run),
  'on-top': (n, run) => run.loss.dimension === 1 && hasFaded(n, run) && fallsBothWays(run),
  'on-shelf': (n, run) => {
    if (!hasFaded(n, run)) return false;
    const slope = run.loss.gradient(run.end);
    const places = Array.from({ length: 200 }, (_, k) =>
      run.end.map(
        (w, d) => w - (((1 + length(run.end)) * (k + 1)) / 200) * (slope[d]! / length(slope)),
      ),
    );
    const first = places.findIndex((place) => run.slope(place) > 9 * n.end!);
    const way = [run.end, ...places.slice(0, first + 1)].map((place) => run.loss.value(place));
    return first !== -1 && way.every((value, k) => k === 0 || value <= way[k - 1]!);
  },
  'flat-end': (n, run) => slopesAre(n, run) && n.end! < n.steepest!,
  'held-by-decay': (n, run) => {
    const lengths = run.lengths();
    const isAtRest = Math.max(...lengths.slice(-10)) <= 0.011 * Math.max(...lengths);
    return isAtRest && n.decay === run.experiment.hyperparameters.decay && slopesAre(n, run);
  },

  'steep-start': (n, run) => saysEdge(n, run, 0) && run.rate > n.edge!,
  'steep-way': (n, run) => saysEdge(n, run, n.step!) && run.rate > n.edge!,
  'above-edge': (n, run) => saysEdgeAtMinimum(n, run) && n.ratio! > 1 && overshoots(run),
  'on-edge': (n, run) => saysEdgeAtMinimum(n, run) && near(n.ratio!, 1, 0.006) && overshoots(run),
  'landed-above-edge': (n, run) => saysEdge(n, run, run.until) && n.ratio! > 1,
  'landed-on-edge': (n, run) => saysEdge(n, run, run.until) && near(n.ratio!, 1, 0.006),
  'below-edge': (n, run) => saysEdge(n, run, run.until) && n.ratio! < 1,
  'below-edge-there': (n, run) => saysEdge(n, run, run.until) && n.ratio! < 1,
  'far-below-edge': (n, run) =>
    saysEdgeAtMinimum(n, run) &&
    n.ratio! < 0.2 &&
    [0, 0.25, 0.5, 0.75, 1].every((share) => {
      const edge = run.edge(run.points[Math.round(share * run.until)]!);
      return !(edge > 0 && edge < 1.9 * run.rate);
    }),
  settled: saysLengths,
  'flat-start': (n, run) =>
    saysLengths(n, run) &&
    near(n.slope!, run.slope(run.points[0]!), 1e-3, 1e-9) &&
    saysDistance(n, run),
  'short-way': (n, run) => saysLengths(n, run) && saysDistance(n, run) && n.way! < n.distance!,
  'short-at-end': (n, run) => saysLengths(n, run) && saysDistance(n, run),
  'slow-turning': (n, run) => saysLengths(n, run) && saysTurns(n, run) && n.turns! >= 24,
  'first-and-last': saysLengths,
  'small-slope': (n, run) =>
    saysLengths(n, run) && near(n.slope!, run.slope(run.points[0]!), 1e-3, 1e-9),
  'turns-back': (n, run) => saysLengths(n, run) && saysTurns(n, run) && n.turns! >= 24,
  swings: (n, run) => saysLengths(n, run) && saysTurns(n, run) && n.turns! >= 3,
  'hops-over': (n, run) => saysLengths(n, run) && n.hops! > 0 && n.hops === hops(run),
  'left-target': (n, run) => saysLengths(n, run) && leavesTarget(run),
  'pattern-unfinished': ({ end }, run) => {
    const { budget } = run.experiment;
    const on = new PlainRun({ ...run.experiment, budget: end! }, run.rate, run.verdict);
    return (
      Number.isInteger(Math.log2(end! + 1)) &&
      end! > budget &&
      end! < 2 * budget + 1 &&
      run.gaps[budget]! <= run.targetGap &&
      on.gaps.slice(budget, end! + 1).some((gap) => gap > run.targetGap)
    );
  },
  'carried-on': saysLengths,
  'short-swings': (n, run) =>
    saysLengths(n, run) &&
    saysDistance(n, run) &&
    saysTurns(n, run) &&
    n.way! < n.distance! &&
    n.turns! > 0,
  'long-steps': (n, run) =>
    saysLengths(n, run) && (Number.isNaN(n.distance!) || saysDistance(n, run)),
  'thrown-by-steps': (n, run) =>
    near(n.longest!, Math.max(...run.lengths())) && near(n.times!, peak(run) / run.gaps[0]!),
  'step-without-length': (_n, run) =>
    run.lengths().some((one) => !Number.isFinite(one)) ||
    run
      .updates()
      .flat()
      .some((u) => Math.abs(u) > 1e150),
  'slope-never-fades': (n, run) => saysLengths(n, run) && hops(run) > 0 && doesNotFade(run),
  'noisy-steps': (n, run) => saysLengths(n, run) && run.loss.sampleGradients !== undefined,
  unsettled: (n, run) => isLeftOver(n, run) && run.lengths().at(-1)! > 0,
  'noise-above-goal': (n, run) => saysFloor(n, run) && n.floor! > n.goal!,
  'noise-below-goal': (n, run) => saysFloor(n, run) && n.floor! <= n.goal!,
  'noise-in-gradient': (n, run) => {
    const last = run.lengths(run.until - 23).sort((a, b) => a - b);
    return n.noise === run.experiment.noise && near(n.last!, last[last.length >> 1]!, 1e-9, 1e-150);
  },
  'curved-floor': (n, run) => {
    const minimum = bottomMeant(run);
    const ring = run.ring(minimum, 1e-3).map((value) => value - run.loss.minimum.value);
    return saysEdgeAtMinimum(n, run) && n.ratio! < 1 && Math.min(...ring) < 0.2 * Math.max(...ring);
  },
  clipped: (n, run) => saysClipping(n, run),
  'clipped-short': (n, run) => saysClipping(n, run) && n.clipped! >= run.experiment.budget / 2,
};

function near(a: number, b: number, share = 1e-6, rest = 0): boolean {
  return a === b || Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b)) + rest;
}

function peak(run: PlainRun): number {
  return Math.max(...run.gaps.slice(0, run.until + 1));
}

function isHeldFrom(run: PlainRun, step: number): boolean {
  const isBefore = step > 0 && run.gaps[step - 1]! <= run.targetGap;
  return !isBefore && run.gaps.slice(step).every((gap) => gap <= run.targetGap);
}

/** At the target in its last 20 steps: then it would count as there. */
function isHeld(run: PlainRun): boolean {
  return run.gaps.slice(run.until - 19, run.until + 1).every((gap) => gap <= run.targetGap);
}

function leavesTarget(run: PlainRun): boolean {
  const first = run.gaps.findIndex((gap) => gap <= run.targetGap);
  return first !== -1 && run.gaps.slice(first, run.until + 1).some((gap) => gap > run.targetGap);
}

function isLeftOver(n: Said, run: PlainRun): boolean {
  const { budget } = run.experiment;
  return n.budget === budget && near(n.gap!, run.ratio(budget)) && run.ratio(budget) >= 0;
}

function saysMinimum(n: Said, run: PlainRun): boolean {
  const { value, isEstimate } = run.loss.minimum;
  return n.minimum === value && (n.estimate === 1) === isEstimate;
}

function isStill(run: PlainRun): boolean {
  return run.points.slice(0, run.until + 1).every((point) => distance(point, run.points[0]!) === 0);
}

/** Every step multiplies the distance along that direction, for as long as it is more than rounding. */
function isMultiplied(n: Said, run: PlainRun, axis: string | null): boolean {
  if (!near(n.factor!, 1 - n.curvature! * n.rate!, 1e-12)) return false;
  const along = (point: readonly number[]) => {
    if (run.loss.dimension === 1) return point[0]!;
    if (axis === 'x') return point[0]!;
    if (axis === 'y') return point[1]!;
    const [x, y] = [point[0]!, point[1]!];
    return axis?.includes('flattest') ? (x + y) / Math.SQRT2 : (x - y) / Math.SQRT2;
  };
  const start = along(run.points[0]!);
  if (start === 0) return false;
  const rounding = run.experiment.precision === 'float32' ? 1e-5 : 1e-12;
  for (let k = 1; k <= run.until; k++) {
    const [before, now] = [along(run.points[k - 1]!), along(run.points[k]!)];
    if (Math.abs(before) < 1e-4 * Math.abs(start) || !Number.isFinite(now)) break;
    if (!near(now / before, n.factor!, 1e-6, 10 * rounding * Math.max(1, Math.abs(start / before))))
      return false;
  }
  return true;
}

function bottomOfEnd(run: PlainRun) {
  return run.bottomBelow(run.end);
}

function isInWrongValley(run: PlainRun): boolean {
  const bottom = bottomOfEnd(run);
  const value = run.loss.value(bottom);
  if (!(value - run.loss.minimum.value > run.targetGap)) return false;
  return run.ring(bottom, 2e-3 * (1 + length(bottom))).every((other) => other > value);
}

function isSamePlace(run: PlainRun, bottom: readonly number[], isSame: boolean): boolean {
  const first = run.bottomBelow(run.points[0]!);
  return distance(first, bottom) < 0.01 * (1 + length(bottom)) === isSame;
}

function slopesAre(n: Said, run: PlainRun): boolean {
  const slopes = run.points
    .slice(0, run.until + 1)
    .map((point) => length(run.loss.gradient(point)));
  return (
    near(n.end!, run.slope(run.end), 0.01, 1e-9) && near(n.steepest!, Math.max(...slopes), 1e-6)
  );
}

function hasFaded(n: Said, run: PlainRun): boolean {
  return slopesAre(n, run) && n.end! <= 0.051 * n.steepest!;
}

function fallsBothWays(run: PlainRun): boolean {
  const value = run.loss.value(run.end);
  const ring = run.ring(run.end, 0.05 * (1 + length(run.end)));
  return ring.some((ahead, k) => k % 2 === 0 && ahead < value && ring[k + 1]! < value);
}

function saysEdge(n: Said, run: PlainRun, step: number): boolean {
  return near(n.edge!, run.edge(run.points[step]!), 0.03) && isUnaltered(run);
}

/** The minimum that it ended nearest to, or that was nearest before it left. */
function bottomMeant(run: PlainRun) {
  return run.nearestMinimum(run.verdict.outcome === 'diverged' ? run.points[0]! : run.end);
}

function saysEdgeAtMinimum(n: Said, run: PlainRun): boolean {
  return (
    near(n.edge!, run.edge(bottomMeant(run)), 0.03) &&
    near(n.ratio!, run.rate / n.edge!, 1e-9) &&
    isUnaltered(run)
  );
}

/** One rate from start to end, and no gradient clipped: what the formulas are for. */
function isUnaltered(run: PlainRun): boolean {
  return run.experiment.schedule.kind === 'constant' && clippedSteps(run) === 0;
}

function overshoots(run: PlainRun): boolean {
  return run.verdict.outcome === 'diverged' || run.turns(2) > 0;
}

function saysLengths(n: Said, run: PlainRun): boolean {
  const lengths = run.lengths();
  const last = lengths.slice(-24).sort((a, b) => a - b);
  return (
    near(n.first!, lengths[0]!) &&
    near(n.longest!, Math.max(...lengths)) &&
    near(
      n.way!,
      lengths.reduce((sum, one) => sum + one, 0),
    ) &&
    // Squares of such short steps underflow.
    n.last! >= last[(last.length - 1) >> 1]! * (1 - 1e-9) - 1e-150 &&
    n.last! <= last[last.length >> 1]! * (1 + 1e-9)
  );
}

function saysDistance(n: Said, run: PlainRun): boolean {
  const start = run.points[0]!;
  const isEstimate = run.loss.minimum.isEstimate;
  // Float32 rounds the start itself.
  return (
    near(n.distance!, distance(run.nearestMinimum(start), start), 1e-5, 1e-6) &&
    (n.estimate === 1) === isEstimate
  );
}

function saysTurns(n: Said, run: PlainRun): boolean {
  return n.turns === run.turns(run.until - 47);
}

function hops(run: PlainRun): number {
  let count = 0;
  for (let k = Math.max(1, run.until - 47); k <= run.until; k++) {
    const [from, to] = [run.points[k - 1]![0]!, run.points[k]![0]!];
    const isOver = ([at]: readonly number[]) =>
      Math.min(from, to) < at! && at! < Math.max(from, to);
    if (run.loss.minimum.points.some(isOver)) count++;
  }
  return count;
}

/** Beside a minimum the slope is about as steep as ten times nearer. */
function doesNotFade(run: PlainRun): boolean {
  const minimum = run.nearestMinimum(run.end);
  const at = (by: number) => length(run.loss.gradient(minimum.map((w) => w + by)));
  return at(1e-5) > 0.5 * at(1e-4);
}

/** The mean loss of a run that goes round and round v = (1 - a h)^2 v + a^2 s^2, along every axis. */
function saysFloor(n: Said, run: PlainRun): boolean {
  const { noise = 0 } = run.experiment;
  const floor = run.loss.quadratic!.eigenvalues.reduce((sum, h) => {
    let variance = 0;
    for (let k = 0; k < 200_000; k++) {
      variance = (1 - run.rate * h) ** 2 * variance + (run.rate * noise) ** 2;
    }
    return sum + (h / 2) * variance;
  }, 0);
  // So many turns forget where they began, unless the rate is tiny or all but the edge.
  const isSettled = near(n.floor!, floor, 1e-3) || n.floor! > floor;
  const half = run.gaps.slice(run.experiment.budget >> 1, run.experiment.budget + 1);
  const mean = half.reduce((sum, gap) => sum + gap, 0) / half.length;
  return (
    near(n.measured!, mean, 1e-6, 1e-12) &&
    n.noise === noise &&
    isSettled &&
    near(n.goal!, run.targetGap, 1e-9)
  );
}

function clippedSteps(run: PlainRun): number {
  const { clipNorm, seed } = run.experiment;
  if (clipNorm === null) return 0;
  let count = 0;
  for (let k = 0; k < run.until; k++) {
    const gradient = new Float64Array(run.loss.gradient(run.points[k]!));
    run.loss.sampleGradients?.(Float64Array.from(run.points[k]!), gradient, k + 1, seed);
    if (length([...gradient]) > clipNorm) count++;
  }
  return count;
}

function saysClipping(n: Said, run: PlainRun): boolean {
  return (
    n.clipNorm === run.experiment.clipNorm &&
    n.clipped! > 0 &&
    n.clipped === clippedSteps(run) &&
    near(n.reach!, Math.max(...run.lengths()))
  );
}

/** The weights are numbers, and the loss is none. */
function endsUndefined(run: PlainRun): boolean {
  return run.points[run.until]!.every(Number.isFinite) && !Number.isFinite(run.gaps[run.until]!);
}
