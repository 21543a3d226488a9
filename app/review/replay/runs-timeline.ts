import { countOutcomes } from '#core/engine/outcome';
import type { RunGroup } from '#core/lesson/activities/rules';
import { milestonesOf } from '#core/lesson/replay/milestones';
import type { Verdicts } from '#core/lesson/round';
import { countsAt } from '#core/room/views/leaderboard';
import type { Words } from '#core/words/words';
import { duelNames } from '../../ui/words/side-words';
import type { ArrivalColumn } from './arrivals';
import type { Timeline } from './replay-frame';
import {
  endedWords,
  endOfRunWords,
  followedIfWords,
  followedWords,
  standingWords,
  wouldEndWords,
} from './words';

type Say = Words<'replay' | 'experiment'>;

/** Runs of one side, of which something stands on the timeline. */
export interface TimelineSide {
  /** "In class", or the name of a side of a duel. */
  readonly words: string;
  /** The side's name in a duel, as in a sentence; null where there is one side. */
  readonly side: string | null;
  readonly budget: number;
  readonly verdicts: Verdicts;
  /** They only would have been. */
  readonly isWhatIf: boolean;
  /** One run beside the class's: it is no student's, whatever its number. */
  readonly isOneForAll: boolean;
}

/** The number of nobody: students are counted from 1. */
const NOBODY = 0;

/** What happened above the scrubber, and below what it is compared with. */
export function timelineOf(words: Say, above: TimelineSide, below: TimelineSide | null): Timeline {
  return {
    above: milestonesOf(above.verdicts, above.budget),
    aboveWords: endWordsOf(words, above),
    below: below && milestonesOf(below.verdicts, below.budget),
    belowWords: below && endWordsOf(words, below),
    markWords: words.say('replay.marks.runs'),
  };
}

/** What is to be seen of these sides at a step, for who can't see it. */
export function standingsAt(words: Say, sides: readonly TimelineSide[], step: number): string {
  return sides
    .map(({ words: side, budget, verdicts }) => {
      const counts = countsAt(verdicts, Math.min(step, budget), budget);
      return standingWords(words, side, step, budget, counts);
    })
    .join(' ');
}

/** What each side of a duel is called, by default in the middle of a sentence; null where there is one side. */
export function sideNames(
  words: Say,
  groups: readonly RunGroup[],
  place: 'title' | 'text' = 'text',
): readonly (string | null)[] {
  const [first, other] = groups;
  return first === undefined || other === undefined
    ? groups.map(() => null)
    : duelNames(words, first.experiment, other.experiment, place);
}

/** What happened: the class, or both sides of a duel. @param isCompared with what would have happened */
export function classSides(
  words: Say,
  groups: readonly RunGroup[],
  verdicts: readonly Verdicts[],
  isCompared: boolean,
): readonly TimelineSide[] {
  const names = sideNames(words, groups);
  const titles = sideNames(words, groups, 'title');
  return groups.map((group, at) => {
    const side = names[at] ?? null;
    const own =
      side === null
        ? words.say('replay.in-class')
        : isCompared
          ? words.say('replay.in-class-side', { side })
          : titles[at]!;
    return sideOf(own, side, group, verdicts[at]!, false);
  });
}

/** What would have happened, of as many sides; none as long as it is being computed. */
export function whatIfSides(
  words: Say,
  sides: readonly { readonly group: RunGroup; readonly verdicts: Verdicts | null }[],
): readonly TimelineSide[] {
  const names = sideNames(
    words,
    sides.map(({ group }) => group),
  );
  return sides.flatMap(({ group, verdicts }, at) => {
    const side = names[at] ?? null;
    const own =
      side === null ? words.say('replay.what-if') : words.say('replay.what-if-side', { side });
    return verdicts === null ? [] : [sideOf(own, side, group, verdicts, true)];
  });
}

/** How the run that is followed ended on the side above, and how it would have; empty where it has none there. */
export function followedSentences(
  words: Say,
  runner: { readonly number: number; readonly name: string } | null,
  above: TimelineSide,
  below: TimelineSide | null,
): readonly string[] {
  const endOn = (side: TimelineSide | null) => {
    const verdict = runner === null ? undefined : side?.verdicts.get(runner.number);
    return side === null || verdict === undefined
      ? null
      : endOfRunWords(words, verdict, side.budget);
  };
  const then = endOn(above);
  if (runner === null || then === null) return [];
  const now = below?.isWhatIf ? endOn(below) : null;
  return [
    followedWords(words, runner.name, above.side, then),
    ...(now === null || below === null ? [] : [followedIfWords(words, below.words, now)]),
  ];
}

/** A column of ends for each side with students' runs. */
export function arrivalColumns(sides: readonly TimelineSide[]): readonly ArrivalColumn[] {
  return sides.flatMap(({ words, verdicts, budget, isWhatIf, isOneForAll }, at) =>
    isOneForAll ? [] : [{ id: `${isWhatIf} ${at}`, title: words, verdicts, budget }],
  );
}

function sideOf(
  words: string,
  side: string | null,
  { experiment, isOneForAll: isOne }: RunGroup,
  verdicts: Verdicts,
  isWhatIf: boolean,
): TimelineSide {
  const isOneForAll = isOne === true;
  const [only] = isOneForAll ? verdicts.values() : [];
  const own = only === undefined ? verdicts : new Map([[NOBODY, only]]);
  return { words, side, budget: experiment.budget, verdicts: own, isWhatIf, isOneForAll };
}

function endWordsOf(words: Say, { words: side, verdicts, isWhatIf }: TimelineSide): string {
  const outcomes = countOutcomes(verdicts.values());
  return isWhatIf ? wouldEndWords(words, side, outcomes) : endedWords(words, side, outcomes);
}
