import { findLoss } from '#core/engine/experiment/loss-reference';
import { formatCount, formatQuantity, formatRate } from '#core/engine/number-format';
import { countOutcomes } from '#core/engine/outcome';
import { askedOf } from '#core/lesson/activities/asked';
import type { Action, Evidence, HeldBelief, ReportItem } from '#core/report/plan/report-item';
import { runsOfSide } from '#core/report/round-facts';
import type { ReviewRound } from '#core/report/session-review';
import { LISTED_OUTCOMES } from '../../../ui/marks/outcome';
import { roundTitle } from '../../../ui/words/activity-words';
import { optimizerName, pointWords } from '../../../ui/words/experiment-words';
import { plainRate } from '../../../ui/words/plain-rate';
import { stepsWords } from '../../../ui/words/steps-words';
import { MISTAKE_WORDS } from '../../../ui/words/walk-words';
import { ENGLISH_WORDS } from '../../../words/english';

/** The only place with what the report says of the next ten minutes. */

/** What happened, in a sentence or two. */
export function evidenceWords({ evidence, took, affected }: ReportItem): string {
  const so = `${affected} of ${took}`;
  switch (evidence.kind) {
    case 'answers':
      return {
        first: `${so} answered wrong.`,
        talk: `${so} answered wrong in the last vote.`,
        twin: `${so} answered its twin wrong.`,
      }[evidence.stage];
    case 'picks':
      return pickWords(evidence, so);
    case 'taps':
      return `${so} stopped beyond the edge.`;
    case 'guesses':
      return `${so} made a mistake with a name at update ${evidence.update}.`;
  }
}

function pickWords(
  { problem, edge, surprised }: Extract<Evidence, { kind: 'picks' }>,
  so: string,
): string {
  const expected = surprised === 0 ? '' : ` ${surprised} of them had predicted to arrive.`;
  switch (problem) {
    case 'over':
      return `${so} ${edge === null ? 'diverged' : 'went over the edge'}.${expected}`;
    case 'far-below':
      return `${so} stayed far below ${edge === null ? 'what arrived' : 'the edge'}, and the steps ran out.${expected}`;
    case 'neither':
      return `${so} arrived on neither side.`;
    case 'predictions':
      return `${so} predicted another end of their run.`;
  }
}

/** "21: A small rate costs nothing but patience (39 at first)" */
export function beliefWords(belief: HeldBelief, choices: readonly string[]): string {
  const { votes, misconception, atFirst, choice } = belief;
  const what = misconception ?? `“${choices[choice] ?? ''}”`;
  return `${votes}: ${what}${atFirst === null ? '' : ` (${atFirst} at first)`}`;
}

/** What went wrong, by kind, the most frequent first. */
function kindsOfWrong({ evidence }: ReportItem): readonly string[] {
  if (evidence.kind === 'guesses') {
    return evidence.mistakes.map(({ kind, count }) => `${count}: ${MISTAKE_WORDS[kind]}`);
  }
  if (evidence.kind !== 'answers') return [];
  const choices = askedOf(evidence.latest.round.activity).vote?.choices ?? [];
  return evidence.beliefs.map((belief) => beliefWords(belief, choices));
}

/** Kinds of going wrong that an item names; the first item has room for more. */
const NAMED = { first: 2, others: 1 };

/** What happened, and how they went wrong: "35 of 84 answered wrong. 16: A rate has no units." */
export function howWrongWords(item: ReportItem, isFirst: boolean): string {
  const kinds = kindsOfWrong(item).slice(0, isFirst ? NAMED.first : NAMED.others);
  const words = evidenceWords(item);
  return kinds.length === 0 ? words : `${words} ${kinds.join('; ')}${isEnded(kinds) ? '' : '.'}`;
}

/** A choice that is quoted, or a misconception, may end in a full stop of its own. */
function isEnded(kinds: readonly string[]): boolean {
  return /[.!?…][”)]*$/.test(kinds.at(-1) ?? '');
}

/** What to do about it. */
export function actionWords(action: Action): string {
  switch (action.code) {
    case 'run-slow': {
      const run = `Run ${formatRate(action.rate)} on ${lossInText(action)}`;
      return action.needs === null
        ? `${run}: after ${stepsWords(action.budget)} it isn’t there.`
        : `${run}. Ask how many steps it takes: ${formatCount(action.needs)}, and the budget is ${formatCount(action.budget)}.`;
    }
    case 'run-diverging': {
      const losses = action.losses.map(wholeOrShort).join(', ');
      return `Run ${formatRate(action.rate)} on ${lossInText(action)}: the loss goes ${losses}. Ask for the next one: ${wholeOrShort(action.next)}.`;
    }
    case 'run-contrast': {
      const { good, bad, budget } = action;
      return `${optimizerName(ENGLISH_WORDS, action)} on ${lossInText(action)}: ${formatRate(good.rate)} is there at step ${formatCount(good.step)}; at ${formatRate(bad.rate)} the loss is still ${formatQuantity(bad.loss)} after ${formatCount(budget)}.`;
    }
    case 'ask-again':
      return 'Let neighbours talk for a minute, then ask it again.';
    case 'pick-again': {
      const { edge, before } = action;
      if (edge === null) return 'Ask what went wrong, then let them pick again.';
      return before === null || plainRate(before) === plainRate(edge)
        ? `The edge is ${plainRate(edge)}. Ask what sets it, then let them pick again.`
        : `The edge went from ${plainRate(before)} to ${plainRate(edge)}. Ask why, then let them pick again.`;
    }
    case 'replay-pair': {
      const { inside, outside } = action;
      return `Replay ${formatRate(inside.rate)} beside ${formatRate(outside.rate)}: one is there at step ${formatCount(inside.step)}, the other counts as diverged at step ${formatCount(outside.step)}.`;
    }
    case 'replay':
      return 'Replay it, and ask before the end how it will end.';
    case 'walk-again':
      return `Make update ${action.update} again: from ${pointWords(ENGLISH_WORDS, action.from)} to ${pointWords(ENGLISH_WORDS, action.to)}.`;
    case 'replay-turn':
      return action.edgeStep === null
        ? `Replay it. The middle one of them stopped at step ${formatCount(action.medianStep)}.`
        : `Replay it to step ${formatCount(action.edgeStep)}, where the rate passes the edge. The middle one of them stopped at ${formatCount(action.medianStep)}.`;
  }
}

/** "Open activity 4", "Replay 10" */
export function actionLinkWords({ code, round }: Action): string {
  return isReplay(code) ? `Replay ${round.number}` : `Open activity ${round.number}`;
}

export function isReplay(code: Action['code']): boolean {
  return code === 'replay' || code === 'replay-pair' || code === 'replay-turn';
}

/** What a picture of an item counts, in its order. */
export function countWords({
  round,
  evidence,
  took,
  affected,
}: ReportItem): readonly CountedWords[] {
  if (evidence.kind === 'answers') {
    const { sureAndWrong, wrong, right } = evidence;
    return [
      ...(sureAndWrong === 0 ? [] : [{ count: sureAndWrong, words: 'sure and wrong' }]),
      ...(wrong === 0 ? [] : [{ count: wrong, words: sureAndWrong === 0 ? 'wrong' : 'not sure' }]),
      ...(right === 0 ? [] : [{ count: right, words: 'right' }]),
    ];
  }
  if (evidence.kind === 'picks') {
    const outcomes = countOutcomes(runsOfSide(round, 0).map(({ verdict }) => verdict));
    return LISTED_OUTCOMES.map((outcome) => ({
      count: outcomes[outcome],
      words: ENGLISH_WORDS.say(`common.outcome.${outcome}`),
    })).filter(({ count }) => count > 0);
  }
  const isGuess = evidence.kind === 'guesses';
  return [
    { count: affected, words: isGuess ? 'with a known mistake' : 'beyond the edge' },
    { count: took - affected, words: isGuess ? 'others' : 'below it' },
  ].filter(({ count }) => count > 0);
}

export interface CountedWords {
  readonly count: number;
  readonly words: string;
}

/** A short formula in the sentence; otherwise what the class read above the round. */
function lossInText({ loss, round }: { loss: Parameters<typeof findLoss>[0]; round: ReviewRound }) {
  const formula = 'expression' in loss ? loss.expression : findLoss(loss)?.plainFormula;
  return formula !== undefined && formula.length <= LONGEST
    ? formula
    : `“${roundTitle(ENGLISH_WORDS, round)}”`;
}

const LONGEST = 14;

/** A class computes it by hand: a whole number is said whole, "1024". */
function wholeOrShort(loss: number): string {
  return Number.isInteger(loss) && Math.abs(loss) < 1e6 ? formatCount(loss) : formatQuantity(loss);
}
