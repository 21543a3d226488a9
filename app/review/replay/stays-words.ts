import { isSame } from '#core/base/same';
import type { Experiment } from '#core/engine/experiment/experiment';
import type { Activity } from '#core/lesson/activities/activity';
import { areRunsOfStudents, isSteered } from '#core/lesson/activities/asked';
import type { WalkedRun, WalkSettings } from '#core/lesson/walk/walk-settings';
import type { Words } from '#core/words/words';

type Say = Words<'what-if'>;

/** Something of an experiment that may stay, and whether it is worth a word: what nobody set isn't. */
interface Part<Whole = Experiment> {
  readonly name:
    | 'optimizer'
    | 'settings'
    | 'loss'
    | 'start'
    | 'steps'
    | 'goal'
    | 'noise'
    | 'seed'
    | 'precision'
    | 'clipping'
    | 'schedule'
    | 'rate';
  readonly of: (whole: Whole) => unknown;
  readonly isThere?: (whole: Whole) => boolean;
}

const hasNoise = ({ noise = 0 }: Experiment) => noise > 0;
const OPTIMIZER: readonly Part[] = [
  { name: 'optimizer', of: ({ optimizer }) => optimizer },
  {
    name: 'settings',
    of: ({ optimizer, hyperparameters }) => [optimizer, hyperparameters],
    isThere: ({ hyperparameters }) => Object.keys(hyperparameters).length > 0,
  },
];
const GROUND: readonly Part[] = [
  { name: 'loss', of: ({ loss }) => loss },
  { name: 'start', of: ({ start }) => start },
];
const LENGTH: readonly Part[] = [
  { name: 'steps', of: ({ budget }) => budget },
  { name: 'goal', of: ({ target }) => target },
];
const NUMERICS: readonly Part[] = [
  { name: 'noise', of: ({ noise = 0 }) => noise, isThere: hasNoise },
  { name: 'seed', of: ({ seed }) => seed, isThere: hasNoise },
  { name: 'precision', of: ({ precision }) => precision },
];
const CLIPPING: Part = {
  name: 'clipping',
  of: ({ clipNorm }) => clipNorm,
  isThere: ({ clipNorm }) => clipNorm !== null,
};
const SCHEDULE: Part = { name: 'schedule', of: ({ schedule }) => schedule };

/** Of which side of a duel, or of which of two walked runs, a part is. */
type Whose = 'first-side' | 'other-side' | 'first-run' | 'second-run';

/** What remains of an activity where something is changed: "As in class: the picks, the loss, the start." */
export function staysWords(words: Say, base: Activity, made: Activity): string {
  if (!('experiment' in base) || !('experiment' in made)) return '';
  const staying = (some: readonly Part[], one = base.experiment, other = made.experiment) =>
    some.filter((part) => stays(part, one, other));
  const stay = (some: readonly Part[]) => staying(some).map((part) => nameOf(words, part));
  const parts = stay(GROUND);
  if ('rival' in base && 'rival' in made) {
    const side = [...OPTIMIZER, SCHEDULE, CLIPPING];
    parts.unshift(words.say('what-if.part.picks'));
    parts.push(...stay([...LENGTH, ...NUMERICS]));
    parts.push(...staying(side).map((part) => ofWhich(words, part, 'first-side')));
    parts.push(
      ...staying(side, base.rival, made.rival).map((part) => ofWhich(words, part, 'other-side')),
    );
  } else if ('range' in base && 'range' in made) {
    parts.push(...stay([...OPTIMIZER, CLIPPING, ...NUMERICS]));
    if (isSame(base.range, made.range)) parts.unshift(words.say('what-if.part.growth'));
  } else if ('beside' in base && 'beside' in made) {
    return asInClass(words, walkStays(words, base, made));
  } else {
    parts.unshift(words.say(areRunsOfStudents(base) ? 'what-if.part.picks' : 'what-if.part.rates'));
    parts.push(...stay([...OPTIMIZER, ...LENGTH, CLIPPING, ...NUMERICS]));
    if (!isSteered(base)) parts.push(...stay([SCHEDULE]));
  }
  return asInClass(words, parts);
}

function nameOf(words: Say, { name }: Pick<Part, 'name'>): string {
  return words.say(`what-if.part.${name}`);
}

/** "the schedule of the first side"; of settings it has to be said whose they are. */
function ofWhich(words: Say, part: Pick<Part, 'name'>, whose: Whose): string {
  const own =
    part.name === 'settings' ? words.say('what-if.part.settings-of') : nameOf(words, part);
  return words.say(`what-if.of.${whose}`, { part: own });
}

function asInClass(words: Say, parts: readonly string[]): string {
  return parts.length === 0 ? '' : words.say('what-if.stays', { parts: parts.join(', ') });
}

const WALK: readonly Part<WalkedRun>[] = [
  { name: 'rate', of: ({ learningRate }) => learningRate },
  ...[...GROUND, ...OPTIMIZER, ...LENGTH, SCHEDULE, CLIPPING, ...NUMERICS].map(ofRun),
];

function ofRun({ name, of, isThere }: Part): Part<WalkedRun> {
  return {
    name,
    of: ({ experiment }) => of(experiment),
    isThere: ({ experiment }) => isThere?.(experiment) !== false,
  };
}

/** Where there are two runs, what stays of one of them alone is said of that one. */
function walkStays(words: Say, base: WalkSettings, made: WalkSettings): readonly string[] {
  const second = base.beside;
  const secondMade = made.beside;
  const first = WALK.filter((part) => stays(part, base, made));
  const own = first.map((part) => nameOf(words, part));
  if (second === null || secondMade === null) return own;
  if (isSame(second, secondMade)) return [...own, words.say('what-if.part.second-run')];
  const isKept = ({ of }: Part<WalkedRun>) => isSame(of(second), of(secondMade));
  return [
    ...first.map((part) =>
      isKept(part) ? nameOf(words, part) : ofWhich(words, part, 'first-run'),
    ),
    ...WALK.filter((part) => stays(part, second, secondMade) && !first.includes(part)).map((part) =>
      ofWhich(words, part, 'second-run'),
    ),
  ];
}

function stays<Whole>({ of, isThere }: Part<Whole>, one: Whole, other: Whole): boolean {
  return isSame(of(one), of(other)) && isThere?.(one) !== false;
}
