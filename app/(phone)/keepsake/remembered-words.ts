import type { Experiment } from '#core/engine/experiment/experiment';
import { askedOf } from '#core/lesson/activities/asked';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { EMPTY_INPUTS } from '#core/lesson/activities/inputs';
import type { KeptRound } from '#core/lesson/keepsake/kept-round';
import type { Remembered, RememberedCode } from '#core/lesson/keepsake/remember';
import type { Words } from '#core/words/words';
import { rateText } from '../../parts/phone/rate-text';
import { roundTitle } from '../../ui/words/activity-words';
import { optimizerInText, optimizerName } from '../../ui/words/experiment-words';
import type { KeepsakeArea } from './areas';
import { shareWords } from './share-words';

/** The only place with the lines that a student is left with. */

interface Line {
  readonly head: string;
  readonly text: string;
}

type Numbers = Readonly<Record<string, number>>;
type LineWords = Words<KeepsakeArea>;

const of = (value: number | undefined) => value ?? Number.NaN;

/** What follows the first words of a line. */
const TEXTS: {
  readonly [Code in RememberedCode]: (
    words: LineWords,
    n: Numbers,
    round: KeptRound | null,
  ) => string;
} = {
  'same-rate': (words, n) =>
    words.say('keepsake.line.same-rate.text', {
      in: shareWords(words, of(n.in)),
      out: shareWords(words, of(n.out)),
    }),
  'same-rate-out': (words, n) =>
    words.say('keepsake.line.same-rate-out.text', {
      times: of(n.times),
      lowest: of(n.lowest),
      highest: of(n.highest),
    }),
  'over-edge': (words, n) =>
    words.say('keepsake.line.over-edge.text', { ...rateAndShare(words, n), step: of(n.step) }),
  'sure-wrong': rightOf,
  'sure-prediction-wrong': (words, n, round) =>
    words.say('keepsake.line.sure-prediction-wrong.text', {
      rate: rateText(words, of(n.rate)),
      would: words.say(`keepsake.would.${round?.pick?.prediction ?? 'converged'}`),
      did: words.say(`keepsake.did.${round?.verdict?.outcome ?? 'diverged'}`),
    }),
  'far-below': (words, n) =>
    words.say('keepsake.line.far-below.text', {
      ...rateAndShare(words, n),
      budget: of(n.budget),
      gap: of(n.gap),
    }),
  'larger-faster': (words, n) =>
    words.say('keepsake.line.larger-faster.text', {
      rate: rateText(words, of(n.rate)),
      step: of(n.step),
      slowRate: rateText(words, of(n.slowRate)),
      slowStep: of(n.slowStep),
    }),
  'below-edge-held': (words, n) =>
    words.say('keepsake.line.below-edge-held.text', {
      ...rateAndShare(words, n),
      step: of(n.step),
    }),
  'rival-arrived': (words, n, round) =>
    words.say('keepsake.line.rival-arrived.text', {
      rate: rateText(words, of(n.rate)),
      optimizer: optimizerInText(words, sideOf(round, 0)),
      step: of(n.step),
      rival: optimizerName(words, sideOf(round, 1)),
      rivalStep: of(n.rivalStep),
    }),
  'mind-changed': rightOf,
  'answered-right': rightOf,
  'answered-wrong': rightOf,
  rule: (words) => words.say('keepsake.line.rule.text'),
  'edge-rule': (words, n) =>
    words.say('keepsake.line.edge-rule.text', { curvature: of(n.curvature), edge: of(n.edge) }),
  'search-rule': (words) =>
    words.say('keepsake.line.search-rule.text', { first: 0.1, second: 0.01, third: 0.001 }),
};

export function rememberedWords(
  words: LineWords,
  { code, numbers, round }: Remembered,
  rounds: readonly KeptRound[],
): Line {
  const about = rounds.find(({ number }) => number === round) ?? null;
  return { head: headOf(words, code, numbers), text: TEXTS[code](words, numbers, about) };
}

function headOf(words: LineWords, code: RememberedCode, n: Numbers): string {
  return code === 'same-rate' || code === 'same-rate-out'
    ? words.say(`keepsake.line.${code}`, { rate: rateText(words, of(n.rate)) })
    : words.say(`keepsake.line.${code}`);
}

function rateAndShare(words: LineWords, n: Numbers) {
  return { rate: rateText(words, of(n.rate)), share: shareWords(words, of(n.ratio)) };
}

/** “The loss goes up”: Divide the rate by ten. */
function rightOf(words: LineWords, _n: Numbers, round: KeptRound | null): string {
  const ballot = round && askedOf(round.activity).vote;
  if (!ballot) return '';
  return words.say('keepsake.line.answer', {
    title: roundTitle(words, round),
    choice: ballot.choices[ballot.answer?.right ?? 0] ?? '',
  });
}

/** What ran on this side. */
function sideOf(round: KeptRound | null, side: 0 | 1): Pick<Experiment, 'optimizer'> {
  const groups = round === null ? [] : rulesOf(round.activity).groups(round.activity, EMPTY_INPUTS);
  return groups[side]?.experiment ?? { optimizer: '' };
}
