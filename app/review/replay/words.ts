import { ENGINE_VERSION } from '#core/engine/experiment/experiment';
import type { OutcomeCounts, Verdict } from '#core/engine/outcome';
import { type Activity, experimentOf } from '#core/lesson/activities/activity';
import { hasOwnSteps } from '#core/lesson/activities/asked';
import type { Check } from '#core/lesson/replay/check';
import type { RunComparison } from '#core/lesson/replay/comparison';
import type { Counts } from '#core/protocol/views/frame';
import type { Words } from '#core/words/words';
import { lossName } from '../../ui/formula/loss-name';
import { activityName } from '../../ui/words/activity-words';
import { capital } from '../../ui/words/capital';
import { experimentWords } from '../../ui/words/experiment-words';

type Say = Words<'replay'>;

/** Whose the runs are: students' picks, an instructor's rates, or one run shared by all picks. */
export type Noun = 'pick' | 'rate' | 'shared';

/** Of a duel. */
export type WhichSide = 'first' | 'other';

/** Whether what is seen is what was stored; null where nothing was. */
export function checkWords(words: Say, check: Check, stored: number): string | null {
  const { runs, mismatches } = check;
  if (runs === 0) return null;
  if (mismatches.length === 0) return words.say('replay.check.same', { runs });
  const others = mismatches.filter(({ isOtherEnd }) => isOtherEnd).length;
  const what =
    others === 0
      ? words.say('replay.check.other-detail', { runs, count: mismatches.length })
      : words.say('replay.check.other-end', { runs, count: others });
  const version = ENGINE_VERSION;
  const why =
    stored === version
      ? words.say('replay.check.own-engine', { version })
      : words.say('replay.check.older-engine', { stored, version });
  return `${what} ${why}`;
}

/** How many arrive, against how many did: "The same 86 picks with Adam: 63 arrive, not 37." @param side of a duel */
export function comparisonWords(
  words: Say,
  comparison: RunComparison,
  changes: string,
  noun: Noun,
  side: WhichSide | null = null,
): string {
  const { runs } = comparison;
  return words.say('replay.compared', {
    side: side ?? 'none',
    runs,
    noun: noun === 'pick' ? 'other' : noun,
    changes,
    result: runs === 1 ? oneArrives(words, comparison) : manyArrive(words, comparison),
  });
}

/** One run for everybody, that takes no rate, where the class's runs were: there is nothing to compare. */
export function oneForAllWords(
  words: Say,
  verdict: Verdict,
  budget: number,
  changes: string,
): string {
  const end = endOfRunWords(words, verdict, budget);
  return words.say('replay.one-for-all', { changes, end });
}

/** The class's runs where one run for everybody was. */
export function runsInsteadWords(
  words: Say,
  outcomes: OutcomeCounts,
  runs: number,
  changes: string,
): string {
  return words.say('replay.runs-instead', { runs, changes, arrived: outcomes.converged });
}

function oneArrives(words: Say, { before, after }: RunComparison): string {
  const [did, does] = [before.converged === 1, after.converged === 1];
  if (does) return words.say(did ? 'replay.arrives.one.still' : 'replay.arrives.one.now');
  return words.say(did ? 'replay.arrives.one.no-more' : 'replay.arrives.one.still-not');
}

function manyArrive(words: Say, { runs, before, after, gained }: RunComparison): string {
  const [then, now] = [before.converged, after.converged];
  if (now !== then) {
    if (now === 0) return words.say('replay.arrives.none-now', { was: then });
    if (then === 0) return words.say('replay.arrives.none-then', { now });
    return words.say('replay.arrives.others', { now, was: then });
  }
  if (now === 0) return words.say('replay.arrives.still-none');
  if (now === runs) return words.say('replay.arrives.still-all');
  return words.say(gained === 0 ? 'replay.arrives.same-ones' : 'replay.arrives.as-many', { now });
}

/** What else is different: who leaves, and how fast the fastest is. Empty where nothing is. @param side of a duel */
export function differenceWords(
  words: Say,
  { before, after, fastestBefore, fastestAfter }: RunComparison,
  whichSide: WhichSide | null = null,
): readonly string[] {
  const side = whichSide ?? 'none';
  const sentences: string[] = [];
  if (before.diverged !== after.diverged) {
    sentences.push(
      words.say('replay.diverge', { side, now: after.diverged, was: before.diverged }),
    );
  }
  if (fastestAfter !== null && fastestBefore !== null && fastestAfter !== fastestBefore) {
    sentences.push(words.say('replay.fastest', { side, now: fastestAfter, was: fastestBefore }));
  }
  return sentences;
}

/** What came of a change of a round without stored runs: "With Adam: the loss is lowest at …". @param clause what came of it */
export function cameWords(words: Say, changes: string, clause: string): string {
  return words.say('replay.came', { changes: capital(words, changes), result: clause });
}

/** Above a picture. @param side name of the side of a duel, as in a sentence; null where there is one side */
export function pictureTitle(words: Say, isWhatIf: boolean, side: string | null): string {
  const what = isWhatIf ? 'would' : 'happened';
  return side === null
    ? words.say(`replay.picture.${what}`)
    : words.say(`replay.picture.${what}-side`, { side });
}

/** How all runs of one side ended: "In class: 37 arrived, 36 diverged, 13 did neither". @param side in class, or a side of a duel */
export function endedWords(words: Say, side: string, outcomes: OutcomeCounts): string {
  return words.say('replay.ended', { side, ...endsOf(outcomes) });
}

/** How they would have ended. @param side "What if", or with a side of a duel */
export function wouldEndWords(words: Say, side: string, outcomes: OutcomeCounts): string {
  return words.say('replay.would-end', { side, ...endsOf(outcomes) });
}

function endsOf(outcomes: OutcomeCounts) {
  const { converged, diverged, trapped, oscillating } = outcomes;
  return { converged, diverged, neither: trapped + outcomes['too-slow'] + oscillating };
}

/** How one run ends. */
export function endOfRunWords(words: Say, { outcome, step }: Verdict, budget: number): string {
  switch (outcome) {
    case 'converged':
    case 'diverged':
      return words.say(`replay.end.${outcome}`, { step: step ?? budget });
    case 'oscillating':
    case 'trapped':
    case 'too-slow':
      return words.say(`replay.end.${outcome}`, { budget });
  }
}

/**
 * How one student's run ended: "Ada: at the goal from step 12.", in a duel "Ada, Adam: …".
 * @param side of a duel on which it ran, as in a sentence; null where there is one side
 * @param end as `endOfRunWords` says it
 */
export function followedWords(words: Say, name: string, side: string | null, end: string): string {
  return side === null
    ? words.say('replay.followed', { who: name, end })
    : words.say('replay.followed-side', { name, side, end });
}

/** How it would have ended. @param side "What if", or with a side of a duel */
export function followedIfWords(words: Say, side: string, end: string): string {
  return words.say('replay.followed', { who: side, end });
}

/** What is to be seen at a step, for those who can't see it. */
export function standingWords(
  words: Say,
  side: string,
  step: number,
  budget: number,
  { atGoal, onTheWay, bouncing, diverging }: Counts,
): string {
  const counts = { atGoal, onTheWay, bouncing, diverging };
  return words.say('replay.standing', { side, step: Math.min(step, budget), budget, ...counts });
}

/** What the address asked for and couldn't be read, or null. */
export function unreadWords(words: Say, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const list = names.map((text) => words.say('replay.quoted', { text })).join(', ');
  return words.say('replay.unread', { names: list });
}

/** The line above a replay's headline. */
export function eyebrowWords(
  words: Words<'replay' | 'common' | 'experiment'>,
  number: number,
  title: string,
  activity: Activity,
): string {
  const what = { number, title, activity: activityName(words, activity.kind) };
  const experiment = experimentOf(activity);
  if (experiment === null) return words.say('replay.eyebrow', what);
  const { loss } = experiment;
  return words.say('replay.eyebrow-on', {
    ...what,
    loss: 'id' in loss ? lossName(words, loss) : loss.expression,
    experiment: experimentWords(words, experiment, hasOwnSteps(activity)),
  });
}
