import { isSame } from '#core/base/same';
import type { Experiment } from '#core/engine/experiment/experiment';
import type { Activity } from '#core/lesson/activities/activity';
import { areRunsOfStudents, isSteered } from '#core/lesson/activities/asked';
import type { WalkedRun, WalkSettings } from '#core/lesson/walk/walk-settings';

/** Something of an experiment that may stay, and whether it is worth a word: what nobody set isn't. */
interface Part<Whole = Experiment> {
  readonly words: string;
  readonly of: (whole: Whole) => unknown;
  readonly isThere?: (whole: Whole) => boolean;
}

const hasNoise = ({ noise = 0 }: Experiment) => noise > 0;
const OPTIMIZER: readonly Part[] = [
  { words: 'the optimizer', of: ({ optimizer }) => optimizer },
  {
    words: 'its settings',
    of: ({ optimizer, hyperparameters }) => [optimizer, hyperparameters],
    isThere: ({ hyperparameters }) => Object.keys(hyperparameters).length > 0,
  },
];
const GROUND: readonly Part[] = [
  { words: 'the loss', of: ({ loss }) => loss },
  { words: 'the start', of: ({ start }) => start },
];
const LENGTH: readonly Part[] = [
  { words: 'the steps', of: ({ budget }) => budget },
  { words: 'the goal', of: ({ target }) => target },
];
const NUMERICS: readonly Part[] = [
  { words: 'the noise', of: ({ noise = 0 }) => noise, isThere: hasNoise },
  { words: 'the seed', of: ({ seed }) => seed, isThere: hasNoise },
  { words: 'the precision', of: ({ precision }) => precision },
];
const CLIPPING: Part = {
  words: 'the clipping',
  of: ({ clipNorm }) => clipNorm,
  isThere: ({ clipNorm }) => clipNorm !== null,
};
const SCHEDULE: Part = { words: 'the schedule', of: ({ schedule }) => schedule };

/** What remains of an activity where something is changed: "As in class: the picks, the loss, the start." */
export function staysWords(base: Activity, made: Activity): string {
  if (!('experiment' in base) || !('experiment' in made)) return '';
  const stay = (parts: readonly Part[], one = base.experiment, other = made.experiment) =>
    parts.filter((part) => stays(part, one, other)).map(({ words }) => words);
  const words = [...stay(GROUND)];
  if ('rival' in base && 'rival' in made) {
    const side = [...OPTIMIZER, SCHEDULE, CLIPPING];
    words.unshift('the picks');
    words.push(...stay([...LENGTH, ...NUMERICS]));
    words.push(...stay(side).map((part) => ofWhich(part, 'the first side')));
    words.push(
      ...stay(side, base.rival, made.rival).map((part) => ofWhich(part, 'the other side')),
    );
  } else if ('range' in base && 'range' in made) {
    words.push(...stay([...OPTIMIZER, CLIPPING, ...NUMERICS]));
    if (isSame(base.range, made.range)) words.unshift('the growth of the rate');
  } else if ('beside' in base && 'beside' in made) {
    return asInClass(walkStays(base, made));
  } else {
    words.unshift(areRunsOfStudents(base) ? 'the picks' : 'the rates');
    words.push(...stay([...OPTIMIZER, ...LENGTH, CLIPPING, ...NUMERICS]));
    if (!isSteered(base)) words.push(...stay([SCHEDULE]));
  }
  return asInClass(words);
}

/** "the schedule of the first side"; of settings it has to be said whose they are. */
function ofWhich(part: string, which: string): string {
  return `${part.replace(/^its /, 'the ')} of ${which}`;
}

function asInClass(words: readonly string[]): string {
  return words.length === 0 ? '' : `As in class: ${words.join(', ')}.`;
}

const WALK: readonly Part<WalkedRun>[] = [
  { words: 'the rate', of: ({ learningRate }) => learningRate },
  ...[...GROUND, ...OPTIMIZER, ...LENGTH, SCHEDULE, CLIPPING, ...NUMERICS].map(ofRun),
];

function ofRun({ words, of, isThere }: Part): Part<WalkedRun> {
  return {
    words,
    of: ({ experiment }) => of(experiment),
    isThere: ({ experiment }) => isThere?.(experiment) !== false,
  };
}

/** Where there are two runs, what stays of one of them alone is said of that one. */
function walkStays(base: WalkSettings, made: WalkSettings): readonly string[] {
  const second = base.beside;
  const secondMade = made.beside;
  const first = WALK.filter((part) => stays(part, base, made));
  if (second === null || secondMade === null) return first.map(({ words }) => words);
  if (isSame(second, secondMade)) return [...first.map(({ words }) => words), 'the second run'];
  const isKept = ({ of }: Part<WalkedRun>) => isSame(of(second), of(secondMade));
  return [
    ...first.map((part) => (isKept(part) ? part.words : ofWhich(part.words, 'the first run'))),
    ...WALK.filter((part) => stays(part, second, secondMade) && !first.includes(part)).map(
      ({ words }) => ofWhich(words, 'the second run'),
    ),
  ];
}

function stays<Whole>({ of, isThere }: Part<Whole>, one: Whole, other: Whole): boolean {
  return isSame(of(one), of(other)) && isThere?.(one) !== false;
}
