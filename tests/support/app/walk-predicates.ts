import type { WorkedRun } from '#core/engine/simulation/worked-run';
import { distance, length, type PlainRun } from '../engine/plain-run';
import { readNumber, type SentenceKind } from './read-sentence';

/** An update of a walk-through, by the points and losses of its run alone. */
export interface PlainUpdate {
  readonly run: PlainRun;
  /** 1 for the first. */
  readonly step: number;
}

/** Their steps don't change when the loss is multiplied by anything. */
const WITHOUT_SCALE = ['adam', 'adamw', 'adagrad', 'rmsprop', 'lion'];
/** Beyond this a square or a fourth power is too large for any computer, and a loss may be no number because of it. */
const VAST = 1e70;

/** Of the heading beside an update. */
export const FINDING_KINDS: readonly SentenceKind<PlainUpdate>[] = [
  ...(['Each', 'This'] as const).flatMap((which): SentenceKind<PlainUpdate>[] => {
    const isAll = which === 'Each';
    const kind = (
      words: string,
      isSo: (said: number, factor: number) => boolean,
    ): SentenceKind<PlainUpdate> => ({
      words: new RegExp(`^${which} step ${words}\\.$`),
      isTrue: ([said], update) =>
        factors(update, isAll).every((factor) => isSo(timesOf(said ?? 'NaN'), factor)),
    });
    return [
      kind('lands (.+) as far out, on the other side', (said, f) => said > 1 && isNear(-said, f)),
      kind('lands just as far out, on the other side', (_, f) => isNear(-1, f, 1e-6)),
      kind('leaves it where it was', (_, f) => isNear(1, f, 1e-6)),
      kind(
        'lands on the other side, with (.+) of the distance left',
        (said, f) => said < 1 && said > 0 && isNear(-said, f),
      ),
      kind('leads further out, (.+) as far', (said, f) => said > 1 && isNear(said, f)),
      kind('leaves (.+) of the distance', (said, f) => said < 1 && said > 0 && isNear(said, f)),
    ];
  }),
  {
    words: /^One step, and it is at the minimum\.$/,
    isTrue: (_s, { run, step }) => run.gaps[step]! <= 1e-20 * Math.max(1, run.gaps[step - 1]!),
  },
  {
    words: /^The step is as long as the rate, whatever the gradient\.$/,
    isTrue: (_s, { run, step }) => {
      const rate = run.experiment.schedule.kind === 'constant' ? run.rate : null;
      return (
        WITHOUT_SCALE.includes(run.experiment.optimizer) &&
        moved(run, step).every((way) => rate === null || isNear(Math.abs(way), rate, 0.02))
      );
    },
  },
  {
    words: /^The loss is what it was\.$/,
    isTrue: (_s, { run, step }) => run.losses[step] === run.losses[step - 1],
  },
  {
    words: /^The loss went up\.$/,
    isTrue: (_s, { run, step }) => run.losses[step]! > run.losses[step - 1]!,
  },
  {
    words: /^The loss went down\.$/,
    isTrue: (_s, { run, step }) => !(run.losses[step]! >= run.losses[step - 1]!),
  },
  {
    words: /^It is no number any more, and stays that way\.$/,
    isTrue: (_s, { run, step }) =>
      run.points.slice(step).every((point) => point.every(Number.isNaN)),
  },
  {
    words: /^The loss is beyond what its bits can hold\.$/,
    isTrue: (_s, { run, step }) => isOverflown(run, step),
  },
  {
    words: /^One weight is no number any more, and stays that way\.$/,
    isTrue: (_s, { run, step }) =>
      run.points.slice(step).every((point) => point.some(Number.isNaN)),
  },
  {
    words: /^The loss is no number there\.$/,
    isTrue: (_s, { run, step }) => Number.isNaN(run.gaps[step]),
  },
  {
    words: /^Step (\d+): (.+)\.$/,
    isTrue: ([at, what], { run, step }) =>
      Number(at) === step &&
      EVENTS.some(([words, isTrue]) => isEvent(words, isTrue, what!, { run, step })),
  },
];

type EventPredicate = (said: readonly string[], update: PlainUpdate) => boolean;

const EVENTS: readonly (readonly [RegExp, EventPredicate])[] = [
  [
    /^the loss is too large for (32|64) bits$/,
    ([bits], { run, step }) =>
      bits === (run.experiment.precision === 'float32' ? '32' : '64') && isOverflown(run, step),
  ],
  [/^NaN: infinity minus infinity$/, (_s, update) => isFirstNaN(update) && hasInfinity(update)],
  [/^NaN: zero times infinity$/, (_s, update) => isFirstNaN(update) && hasInfinity(update)],
  [
    /^NaN: infinity divided by infinity$/,
    (_s, update) => isFirstNaN(update) && hasInfinity(update),
  ],
  [
    /^NaN: the loss has no slope there$/,
    (_s, { run, step }) =>
      isFirstNaN({ run, step }) &&
      run.points[step - 1]!.every(Number.isFinite) &&
      length(run.points[step - 1]!) < VAST,
  ],
  [
    /^NaN: the slope there is too large to work out$/,
    (_s, { run, step }) =>
      isFirstNaN({ run, step }) &&
      (length(run.points[step - 1]!) >= 1e10 || !run.points[step - 1]!.every(Number.isFinite)),
  ],
  [
    /^the loss has no value there$/,
    (_s, { run, step }) => Number.isNaN(run.gaps[step]) && !isOverflown(run, step),
  ],
  [
    /^the slope is zero, and nothing moves any more$/,
    (_s, { run, step }) =>
      run.loss.gradient(run.points[step]!).every((g) => g === 0) &&
      run.points.slice(step).every((point) => distance(point, run.points[step]!) === 0),
  ],
  [
    /^the step is lost in rounding to (32|64) bits$/,
    ([bits], { run, step }) =>
      bits === (run.experiment.precision === 'float32' ? '32' : '64') &&
      run.loss.gradient(run.points[step]!).some((g) => g !== 0) &&
      distance(run.points[step]!, run.points[step - 1]!) === 0,
  ],
  [
    /^it is back where it was (\d+) steps before$/,
    ([period], { run, step }) =>
      distance(run.points[step]!, run.points[step - Number(period)]!) === 0,
  ],
];

/** Of the words under the loss of an update. */
export const LOSS_RATIO_KINDS: readonly SentenceKind<{
  readonly before: number;
  readonly after: number;
}>[] = [
  { words: /^the same loss$/, isTrue: (_s, { before, after }) => before === after },
  {
    words: /^(twice|.+ times) the loss$/,
    isTrue: ([times], { before, after }) => isNear(timesOf(times!), after / before),
  },
  {
    words: /^(\d+)% more loss$/,
    isTrue: ([percent], { before, after }) =>
      Math.abs(100 * (after / before - 1) - Number(percent)) <= 0.51,
  },
  {
    words: /^(\d+)% of the loss$/,
    isTrue: ([percent], { before, after }) =>
      after < before && Math.abs(100 * (after / before) - Number(percent)) <= 0.51,
  },
];

/** Of the heading over two runs side by side. */
export const BESIDE_KINDS: readonly SentenceKind<readonly [WorkedRun, WorkedRun, number]>[] = [
  {
    words: /^(.+) times the gradient\. The same step\.$/,
    isTrue: ([times], pair) => {
      const [a, b] = stepsOf(pair);
      return (
        saysGradients(times!, pair) &&
        a!.length === b!.length &&
        distance(a!, b!) <= 0.02 * length(a!)
      );
    },
  },
  {
    words: /^(.+) times the gradient\. A step as long\.$/,
    isTrue: ([times], pair) => {
      const [a, b] = stepsOf(pair).map(length);
      return saysGradients(times!, pair) && isNear(a!, b!, 0.02);
    },
  },
];

/** What each update, or this one, multiplies the distance to the minimum by, as long as there is one. */
function factors({ run, step }: PlainUpdate, isAll: boolean): number[] {
  const minimum = run.loss.minimum.points[0]![0]!;
  const single = run.experiment.precision === 'float32';
  const steps = isAll ? run.points.map((_, k) => k).slice(1) : [step];
  const found: number[] = [];
  for (const k of steps) {
    const [before, after] = [run.points[k - 1]![0]! - minimum, run.points[k]![0]! - minimum];
    if (!Number.isFinite(after)) break;
    const rounding = (single ? 1e-7 : 1e-16) * Math.max(Math.abs(minimum), 1e-30);
    if (Math.abs(before) < 1e4 * rounding || (single && Math.abs(before) < 1e-30)) break;
    found.push(after / before);
  }
  return found;
}

/** "twice", "four times", "1.3 times" as a number. */
function timesOf(words: string): number {
  const number = words.replace(/ times$/, '');
  const names = ['zero', 'one', 'twice', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  return names.includes(number) ? names.indexOf(number) : readNumber(number);
}

function isNear(said: number, value: number, share = 0.06): boolean {
  return Math.abs(said - value) <= share * Math.abs(value);
}

function stepsOf([one, other, step]: readonly [WorkedRun, WorkedRun, number]): number[][] {
  return [one, other].map(({ updates }) =>
    updates[step - 1]!.weights.map(({ before, after }) => before - after),
  );
}

function saysGradients(times: string, [one, other, step]: readonly [WorkedRun, WorkedRun, number]) {
  const slopes = [one, other].map(({ updates }) =>
    length(updates[step - 1]!.weights.map(({ gradient }) => gradient)),
  );
  return isNear(timesOf(times), Math.max(...slopes) / Math.min(...slopes));
}

function moved(run: PlainRun, step: number): number[] {
  return run.points[step]!.map((w, d) => w - run.points[step - 1]![d]!);
}

/** Too large: infinite, or made of what is. */
function isOverflown(run: PlainRun, step: number): boolean {
  const gap = run.gaps[step]!;
  if (gap === Number.POSITIVE_INFINITY) return true;
  const least = run.experiment.precision === 'float32' ? 1e9 : VAST;
  return Number.isNaN(gap) && !(length(run.points[step]!) < least);
}

function isFirstNaN({ run, step }: PlainUpdate): boolean {
  return run.points[step]!.some(Number.isNaN) && !run.points[step - 1]!.some(Number.isNaN);
}

/** A weight or something as large as its slope was beyond all numbers before. */
function hasInfinity({ run, step }: PlainUpdate): boolean {
  const before = run.points[step - 1]!;
  const least = run.experiment.precision === 'float32' ? 1e9 : VAST;
  return (
    !before.every(Number.isFinite) ||
    length(before) >= least ||
    !Number.isFinite(run.gaps[step - 1]!)
  );
}

function isEvent(
  words: RegExp,
  isTrue: EventPredicate,
  what: string,
  update: PlainUpdate,
): boolean {
  const match = words.exec(what);
  return match !== null && isTrue(match.slice(1), update);
}
