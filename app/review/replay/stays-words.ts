import { isSame } from '#core/base/same';
import type { Experiment } from '#core/engine/experiment/experiment';
import type { Activity } from '#core/lesson/activities/activity';
import { areRunsOfStudents, isSteered } from '#core/lesson/activities/asked';
import type { WalkedRun } from '#core/lesson/walk/walk-settings';

/** Something of an experiment that may stay, and whether it is worth a word: what nobody set isn't. */
interface Part {
  readonly words: string;
  readonly of: (experiment: Experiment) => unknown;
  readonly isThere?: (experiment: Experiment) => boolean;
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
    parts
      .filter(({ of, isThere }) => isSame(of(one), of(other)) && isThere?.(one) !== false)
      .map(({ words }) => words);
  const words = [...stay(GROUND)];
  if ('rival' in base && 'rival' in made) {
    const side = [...OPTIMIZER, SCHEDULE, CLIPPING];
    words.unshift('the picks');
    words.push(...stay([...LENGTH, ...NUMERICS]));
    words.push(...stay(side).map((part) => `${part} of the first side`));
    words.push(...stay(side, base.rival, made.rival).map((part) => `${part} of the other side`));
  } else if ('range' in base && 'range' in made) {
    words.push(...stay([...OPTIMIZER, CLIPPING, ...NUMERICS]));
    if (isSame(base.range, made.range)) words.unshift('the growth of the rate');
  } else if ('beside' in base && 'beside' in made) {
    words.push(...stay([...OPTIMIZER, ...LENGTH, SCHEDULE, CLIPPING, ...NUMERICS]));
    if (base.learningRate === made.learningRate) words.unshift('the rate');
    if (base.beside !== null && isSameRun(base.beside, made.beside)) words.push('the second run');
  } else {
    words.unshift(areRunsOfStudents(base) ? 'the picks' : 'the rates');
    words.push(...stay([...OPTIMIZER, ...LENGTH, CLIPPING, ...NUMERICS]));
    if (!isSteered(base)) words.push(...stay([SCHEDULE]));
  }
  return `As in class: ${words.join(', ')}.`;
}

function isSameRun(one: WalkedRun, other: WalkedRun | null): boolean {
  return isSame(one, other);
}
