import { countOutcomes } from '#core/engine/outcome';
import type { RunGroup } from '#core/lesson/activities/rules';
import { milestonesOf } from '#core/lesson/replay/milestones';
import type { Verdicts } from '#core/lesson/round';
import { countsAt } from '#core/room/views/leaderboard';
import { optimizerName } from '../../ui/words/experiment-words';
import type { Timeline } from './replay-frame';
import {
  endedWords,
  IN_CLASS,
  inClassWords,
  MARK_WORDS,
  standingWords,
  WHAT_IF,
  whatIfSideWords,
  wouldEndWords,
} from './words';

/** Runs of one side, of which something stands on the timeline. */
export interface TimelineSide {
  /** "In class", or an optimizer. */
  readonly words: string;
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
export function timelineOf(above: TimelineSide, below: TimelineSide | null): Timeline {
  return {
    above: milestonesOf(above.verdicts, above.budget),
    aboveWords: endWordsOf(above),
    below: below && milestonesOf(below.verdicts, below.budget),
    belowWords: below && endWordsOf(below),
    markWords: MARK_WORDS,
  };
}

/** What is to be seen of these sides at a step, for who can't see it. */
export function standingsAt(sides: readonly TimelineSide[], step: number): string {
  return sides
    .map(({ words, budget, verdicts }) =>
      standingWords(words, step, budget, countsAt(verdicts, Math.min(step, budget), budget)),
    )
    .join(' ');
}

/** What happened: the class, or both sides of a duel. @param isCompared with what would have happened */
export function classSides(
  groups: readonly RunGroup[],
  verdicts: readonly Verdicts[],
  isCompared: boolean,
): readonly TimelineSide[] {
  const name = groups.length === 1 ? () => IN_CLASS : isCompared ? inClassWords : optimizerName;
  return groups.map((group, at) => sideOf(name(group.experiment), group, verdicts[at]!, false));
}

/** What would have happened, of as many sides; none as long as it is being computed. */
export function whatIfSides(
  sides: readonly { readonly group: RunGroup; readonly verdicts: Verdicts | null }[],
): readonly TimelineSide[] {
  const name = sides.length === 1 ? () => WHAT_IF : whatIfSideWords;
  return sides.flatMap(({ group, verdicts }) =>
    verdicts === null ? [] : [sideOf(name(group.experiment), group, verdicts, true)],
  );
}

function sideOf(
  words: string,
  { experiment, isOneForAll: isOne }: RunGroup,
  verdicts: Verdicts,
  isWhatIf: boolean,
): TimelineSide {
  const isOneForAll = isOne === true;
  const [only] = isOneForAll ? verdicts.values() : [];
  const own = only === undefined ? verdicts : new Map([[NOBODY, only]]);
  return { words, budget: experiment.budget, verdicts: own, isWhatIf, isOneForAll };
}

function endWordsOf({ words, verdicts, isWhatIf }: TimelineSide): string {
  const outcomes = countOutcomes(verdicts.values());
  return isWhatIf ? wouldEndWords(words, outcomes) : endedWords(words, outcomes);
}
