import type { Experiment } from '#core/engine/experiment/experiment';
import { formatCount, formatQuantity } from '#core/engine/number-format';
import type { Outcome } from '#core/engine/outcome';
import { askedOf } from '#core/lesson/activities/asked';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { EMPTY_INPUTS } from '#core/lesson/activities/inputs';
import type { KeptRound } from '#core/lesson/keepsake/kept-round';
import type { Remembered, RememberedCode } from '#core/lesson/keepsake/remember';
import { rateText } from '../../parts/phone/rate-text';
import { roundTitle } from '../../ui/words/activity-words';
import { optimizerInText, optimizerName } from '../../ui/words/experiment-words';
import { stepsWords } from '../../ui/words/steps-words';
import { percentWords, shareWords } from './share-words';

/** The only place with the lines that a student is left with. */

interface Line {
  readonly head: string;
  readonly text: string;
}

type Numbers = Readonly<Record<string, number>>;

const of = (value: number | undefined) => value ?? Number.NaN;
const rate = (n: Numbers) => rateText(of(n.rate));
const times = (count: number) => (count === 2 ? 'twice' : `${formatCount(count)} times`);

const LINES: {
  readonly [Code in RememberedCode]: (n: Numbers, round: KeptRound | null) => Line;
} = {
  'same-rate': (n) => ({
    head: `${rate(n)} is no rate by itself.`,
    text: `At ${shareWords(of(n.in))} it arrived; at ${shareWords(of(n.out))} it was thrown out.`,
  }),
  'same-rate-out': (n) => ({
    head: `${rate(n)} is no rate by itself.`,
    text: `It was thrown out ${times(of(n.times))}: at ${of(n.times) === 2 ? '' : 'between '}${formatQuantity(of(n.lowest))} and ${formatQuantity(of(n.highest))} times the edge.`,
  }),
  'over-edge': (n) => ({
    head: 'Past the edge it is thrown out.',
    text: `${rate(n)} was ${shareWords(of(n.ratio))}, and diverged at step ${formatCount(of(n.step))}.`,
  }),
  'sure-wrong': (_, round) => ({ head: 'You were sure, and it was this:', text: rightOf(round) }),
  'sure-prediction-wrong': (n, round) => ({
    head: 'Sure isn’t the same as right.',
    text: `You were sure that ${rate(n)} would ${wouldOf(round)}, and it ${didOf(round)}.`,
  }),
  'far-below': (n) => ({
    head: 'Too small costs every step.',
    text: `${rate(n)} was ${shareWords(of(n.ratio))}: after ${stepsWords(of(n.budget))} ${percentWords(of(n.gap))} of the first gap was left.`,
  }),
  'larger-faster': (n) => ({
    head: 'Below the edge, larger was faster.',
    text: `${rate(n)} needed ${stepsWords(of(n.step))}, ${rateText(of(n.slowRate))} needed ${formatCount(of(n.slowStep))}.`,
  }),
  'below-edge-held': (n) => ({
    head: 'Below the edge it holds.',
    text: `${rate(n)} was ${shareWords(of(n.ratio))}, and at the goal after ${stepsWords(of(n.step))}.`,
  }),
  'rival-arrived': (n, round) => ({
    head: 'Another optimizer has another edge.',
    text: `With ${rate(n)} ${optimizerInText(sideOf(round, 0))} was out at step ${formatCount(of(n.step))}; ${optimizerName(sideOf(round, 1))} arrived at step ${formatCount(of(n.rivalStep))}.`,
  }),
  'mind-changed': (_, round) => ({
    head: 'You thought again, and rightly:',
    text: rightOf(round),
  }),
  'answered-right': (_, round) => ({ head: 'You had this right:', text: rightOf(round) }),
  'answered-wrong': (_, round) => ({ head: 'Worth another look:', text: rightOf(round) }),
  rule: () => ({
    head: 'The rate scales the step.',
    text: 'w ← w − rate × slope: the slope says which way, and the rate how far.',
  }),
  'edge-rule': (n) => ({
    head: 'There is an edge.',
    text: `Plain descent is thrown out above 2 divided by the curvature: on w² that is 2/${formatQuantity(of(n.curvature))} = ${formatQuantity(of(n.edge))}.`,
  }),
  'search-rule': () => ({
    head: 'Search by factors of ten.',
    text: '0.1, 0.01, 0.001: take the order that falls fastest without swinging, then look closer.',
  }),
};

export function rememberedWords(
  { code, numbers, round }: Remembered,
  rounds: readonly KeptRound[],
): Line {
  return LINES[code](numbers, rounds.find(({ number }) => number === round) ?? null);
}

/** “The loss goes up”: Divide the rate by ten. */
function rightOf(round: KeptRound | null): string {
  const ballot = round && askedOf(round.activity).vote;
  if (!ballot) return '';
  return `“${roundTitle(round)}”: ${ballot.choices[ballot.answer?.right ?? 0] ?? ''}`;
}

const WOULD: Readonly<Record<Outcome, string>> = {
  converged: 'reach the goal',
  trapped: 'get stuck',
  'too-slow': 'be too slow',
  oscillating: 'keep bouncing',
  diverged: 'diverge',
};
const DID: Readonly<Record<Outcome, string>> = {
  converged: 'reached the goal',
  trapped: 'got stuck',
  'too-slow': 'was too slow',
  oscillating: 'kept bouncing',
  diverged: 'diverged',
};

export const wouldWords = (outcome: Outcome) => WOULD[outcome];

function wouldOf(round: KeptRound | null): string {
  return WOULD[round?.pick?.prediction ?? 'converged'];
}

function didOf(round: KeptRound | null): string {
  return DID[round?.verdict?.outcome ?? 'diverged'];
}

/** What ran on this side. */
function sideOf(round: KeptRound | null, side: 0 | 1): Pick<Experiment, 'optimizer'> {
  const groups = round === null ? [] : rulesOf(round.activity).groups(round.activity, EMPTY_INPUTS);
  return groups[side]?.experiment ?? { optimizer: '' };
}
