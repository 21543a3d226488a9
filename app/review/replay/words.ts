import { ENGINE_VERSION } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { formatCount } from '#core/engine/number-format';
import type { OutcomeCounts, Verdict } from '#core/engine/outcome';
import { type Activity, experimentOf } from '#core/lesson/activities/activity';
import { hasOwnSteps } from '#core/lesson/activities/asked';
import type { Check } from '#core/lesson/replay/check';
import type { RunComparison } from '#core/lesson/replay/comparison';
import type { Counts } from '#core/protocol/views/frame';
import { activityName } from '../../ui/words/activity-words';
import { experimentWords } from '../../ui/words/experiment-words';
import { stepsWords } from '../../ui/words/steps-words';
import { ENGLISH_WORDS } from '../../words/english';

/** What a replay says of runs. Whose they are: students' picks, an instructor's rates, or one for everybody. */
export type Noun = 'pick' | 'rate' | 'run for all picks';

/** Of a duel. */
export type WhichSide = 'first' | 'other';

const SIDE_WORDS: { readonly [One in WhichSide]: string } = {
  first: 'On the first side',
  other: 'On the other side',
};

/** Whether what is seen is what was stored; null where nothing was. */
export function checkWords(check: Check, storedVersion: number): string | null {
  const { runs, mismatches } = check;
  if (runs === 0) return null;
  if (mismatches.length === 0) {
    return runs === 1
      ? 'Recomputed: the one run as stored'
      : `Recomputed: all ${formatCount(runs)} runs as stored`;
  }
  const others = mismatches.filter(({ isOtherEnd }) => isOtherEnd).length;
  const whose =
    storedVersion === ENGINE_VERSION
      ? `Both are by engine ${ENGINE_VERSION}, so this browser computes otherwise, or what is stored was changed.`
      : `Those were computed by engine ${storedVersion}; this is engine ${ENGINE_VERSION}.`;
  if (others === 0) {
    const count = mismatches.length;
    return `${ofRuns(count, runs)} ${count === 1 ? 'ends as it did' : 'end as they did'} in class, but not in every detail. ${whose}`;
  }
  return `${ofRuns(others, runs)} ${others === 1 ? 'ends differently than it did' : 'end differently than they did'} in class. ${whose}`;
}

function ofRuns(count: number, runs: number): string {
  if (runs === 1) return 'The one run';
  return `${formatCount(count)} of ${formatCount(runs)} runs`;
}

/** How many arrive, against how many did: "The same 86 picks with Adam: 63 arrive, not 37." @param side of a duel */
export function comparisonWords(
  comparison: RunComparison,
  changes: string,
  noun: Noun,
  side: WhichSide | null = null,
): string {
  const { runs } = comparison;
  const the = side === null ? 'The' : `${SIDE_WORDS[side]}, the`;
  const subject = runs === 1 ? `${the} one ${noun}` : `${the} same ${formatCount(runs)} ${noun}s`;
  return `${subject} ${changes}: ${runs === 1 ? oneArrives(comparison) : manyArrive(comparison)}`;
}

/** One run for everybody, that takes no rate, where the class's runs were: there is nothing to compare. */
export function oneForAllWords(verdict: Verdict, budget: number, changes: string): string {
  return `${SIDE_WORDS.other}, one run for all picks ${changes}: ${endOfRunWords(verdict, budget)}.`;
}

/** The class's runs where one run for everybody was. */
export function runsInsteadWords(outcomes: OutcomeCounts, runs: number, changes: string): string {
  const picks = runs === 1 ? 'the one pick' : `the same ${formatCount(runs)} picks`;
  const arrived = outcomes.converged === 0 ? 'none arrives' : arrive(outcomes.converged);
  return `${SIDE_WORDS.other}, ${picks} ${changes}: ${arrived}; in class it was one run for all picks.`;
}

function oneArrives({ before, after }: RunComparison): string {
  if (after.converged === 1) {
    return before.converged === 1 ? 'it arrives, as in class.' : 'it arrives; in class it didn’t.';
  }
  return before.converged === 1
    ? 'it doesn’t arrive; in class it did.'
    : 'it doesn’t arrive, as in class.';
}

function manyArrive({ runs, before, after, gained }: RunComparison): string {
  const [then, now] = [before.converged, after.converged];
  if (now !== then) {
    if (now === 0) return `none arrives; in class ${formatCount(then)} did.`;
    if (then === 0) return `${arrive(now)}; in class none did.`;
    return `${arrive(now)}, not ${formatCount(then)}.`;
  }
  if (now === 0) return 'none arrives, as in class.';
  if (now === runs) return 'all arrive, as in class.';
  if (gained === 0) {
    return now === 1 ? 'the same one arrives.' : `the same ${formatCount(now)} arrive.`;
  }
  return now === 1
    ? 'one arrives, as in class, but another one.'
    : `${formatCount(now)} arrive, as many as in class, but not all of them the same.`;
}

function arrive(count: number): string {
  return count === 1 ? '1 arrives' : `${formatCount(count)} arrive`;
}

/** What else is different: who leaves, and how fast the fastest is. Empty where nothing is. @param side of a duel */
export function differenceWords(
  { before, after, fastestBefore, fastestAfter }: RunComparison,
  side: WhichSide | null = null,
): readonly string[] {
  const words: string[] = [];
  if (before.diverged !== after.diverged) {
    const now = diverge(after.diverged);
    const then = before.diverged === 0 ? 'none' : formatCount(before.diverged);
    words.push(
      `${side === null ? capital(now) : `${SIDE_WORDS[side]}, ${now}`}; in class ${then} did.`,
    );
  }
  if (fastestAfter !== null && fastestBefore !== null && fastestAfter !== fastestBefore) {
    const the = side === null ? 'The' : `${SIDE_WORDS[side]}, the`;
    words.push(
      `${the} fastest is there after ${stepsWords(fastestAfter)}; in class after ${stepsWords(fastestBefore)}.`,
    );
  }
  return words;
}

function diverge(count: number): string {
  if (count === 0) return 'none diverges';
  return count === 1 ? '1 diverges' : `${formatCount(count)} diverge`;
}

/** The names of what happened, and of what would have; in a duel each side has its own. */
export const IN_CLASS = 'In class';
export const WHAT_IF = 'What if';

/** @param side its name, as `duelNames` gives it */
export function inClassWords(side: string): string {
  return `${IN_CLASS}, ${nameInText(side)}`;
}

/** @param side its name, as `duelNames` gives it */
export function whatIfSideWords(side: string): string {
  return `${WHAT_IF}, ${nameInText(side)}`;
}

/** What is moving, for who can't see it. */
export function runsWords(count: number): string {
  return plural(count, 'run', 'runs');
}

/** What came of a change of a round without stored runs: "With Adam: the loss is lowest at …". @param clause what came of it */
export function cameWords(changes: string, clause: string): string {
  return `${capital(changes)}: ${clause}`;
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Above a picture. @param side name of the side of a duel; null where there is one side */
export function pictureTitle(isWhatIf: boolean, side: string | null): string {
  const what = isWhatIf ? 'What would have happened' : 'What happened';
  return side === null ? what : `${what}: ${nameInText(side)}`;
}

/** How all runs of one side ended: "In class: 37 arrived, 36 diverged, 13 did neither". @param side in class, or a side of a duel */
export function endedWords(side: string, outcomes: OutcomeCounts): string {
  const { converged, diverged } = outcomes;
  return `${side}: ${formatCount(converged)} arrived, ${formatCount(diverged)} diverged, ${formatCount(neitherOf(outcomes))} did neither`;
}

/** How they would have ended. @param side "What if", or with a side of a duel */
export function wouldEndWords(side: string, outcomes: OutcomeCounts): string {
  const { converged, diverged } = outcomes;
  return `${side}: ${plural(converged, 'arrives', 'arrive')}, ${plural(diverged, 'diverges', 'diverge')}, ${plural(neitherOf(outcomes), 'does', 'do')} neither`;
}

function neitherOf(outcomes: OutcomeCounts): number {
  return outcomes.trapped + outcomes['too-slow'] + outcomes.oscillating;
}

function plural(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** How one run ends. */
export function endOfRunWords({ outcome, step }: Verdict, budget: number): string {
  switch (outcome) {
    case 'converged':
      return `at the goal from step ${formatCount(step ?? budget)}`;
    case 'diverged':
      return `diverged at step ${formatCount(step ?? budget)}`;
    case 'oscillating':
      return `still bouncing after ${stepsWords(budget)}`;
    case 'trapped':
      return `stuck away from the goal after ${stepsWords(budget)}`;
    case 'too-slow':
      return `not at the goal after ${stepsWords(budget)}`;
  }
}

/**
 * How one student's run ended: "Ada: at the goal from step 12.", in a duel "Ada, Adam: …".
 * @param side of a duel on which it ran; null where there is one side
 * @param end as `endOfRunWords` says it
 */
export function followedWords(name: string, side: string | null, end: string): string {
  return `${side === null ? name : `${name}, ${nameInText(side)}`}: ${end}.`;
}

/** How it would have ended. @param words "What if", or with a side of a duel */
export function followedIfWords(words: string, end: string): string {
  return `${words}: ${end}.`;
}

/** What is to be seen at a step, for those who can't see it. */
export function standingWords(
  side: string,
  step: number,
  budget: number,
  { atGoal, onTheWay, bouncing, diverging }: Counts,
): string {
  const at = Math.min(step, budget);
  return `${side}, step ${formatCount(at)} of ${formatCount(budget)}: ${formatCount(atGoal)} at the goal, ${formatCount(onTheWay)} on the way, ${formatCount(bouncing)} bouncing, ${formatCount(diverging)} diverging.`;
}

/** How many have tapped by a step of a range test. */
export function tapsSoFarWords(step: number, steps: number, tapped: number, all: number): string {
  return `Step ${formatCount(step)} of ${formatCount(steps)}: ${formatCount(tapped)} of ${plural(all, 'tap', 'taps')} so far.`;
}

/** Whom the address asks to follow, where that student has nothing here. */
export const NOT_THERE = 'The student whom the address names has no run in this round.';

/** What the address asked for and couldn't be read, or null. */
export function unreadWords(names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const list = names.map((name) => `“${name}”`).join(', ');
  return `The address holds something this version can’t read, which is left out: ${list}.`;
}

export const NOTHING_TO_REPLAY = {
  noSteps: 'This round has no steps to play: what the class gave is on its own page.',
  nobody: 'Nobody took part in this round, practice students aside: there is nothing to replay.',
} as const;

export const KEEP_WORDS = {
  nothingChanged: 'Change something first.',
  noItemTitle: 'Give the activity a title.',
  done: (title: string, item: number) => `Kept in “${title}”, as its item ${item}.`,
  unreached: 'The server can’t be reached. Try once more in a moment.',
} as const;

/** Where a walk-through stands. */
export function updateWords(step: number, steps: number): string {
  return step === 0
    ? `No update yet, of ${formatCount(steps)}.`
    : `Update ${formatCount(step)} of ${formatCount(steps)}.`;
}

/** Of a plan in which findings of a session are kept. */
export function newPlanTitle(session: string): string {
  return `What if: ${session}`;
}

/** What a mark on the timeline of runs stands for. */
export const MARK_WORDS =
  'One mark for each run, at the step from which it was at the goal, or at which it diverged.';

/** What a mark on the timeline of a range test stands for. */
export const TAP_WORDS = 'One mark for each student, at the step where they would have stopped.';

export const BY_HAND_WORDS = 'In class the instructor made each update; here two come each second.';

/** The line above a replay's headline. */
export function eyebrowWords(number: number, title: string, activity: Activity): string {
  const experiment = experimentOf(activity);
  const what = `${number}. ${title}. ${activityName(ENGLISH_WORDS, activity.kind)}, replayed`;
  if (experiment === null) return `${what}.`;
  const { loss } = experiment;
  const name = 'id' in loss ? (findLoss(loss)?.name ?? loss.id) : loss.expression;
  return `${what}: ${name}; ${experimentWords(ENGLISH_WORDS, experiment, hasOwnSteps(activity))}.`;
}

/** The name of a side in the middle of a sentence: what is no name has no capital. */
function nameInText(name: string): string {
  return /^(Gradient|Momentum)/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
