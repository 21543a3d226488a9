import { countOutcomes } from '#core/engine/outcome';
import type { RunGroup } from '#core/lesson/activities/rules';
import { milestonesOf } from '#core/lesson/replay/milestones';
import type { Verdicts } from '#core/lesson/round';
import { countsAt } from '#core/room/views/leaderboard';
import { optimizerName } from '../../ui/words/experiment-words';
import type { Timeline } from './replay-frame';
import { endedWords, MARK_WORDS, standingWords, wouldEndWords } from './words';

/** Runs of one side, of which something stands on the timeline. */
export interface TimelineSide {
  /** "In class", or an optimizer. */
  readonly words: string;
  readonly budget: number;
  readonly verdicts: Verdicts;
  /** They only would have been. */
  readonly isWhatIf: boolean;
}

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

export function sideOf(words: string, { experiment }: RunGroup, verdicts: Verdicts): TimelineSide {
  return { words, budget: experiment.budget, verdicts, isWhatIf: false };
}

export function rivalSideOf(rival: RunGroup, verdicts: Verdicts): TimelineSide {
  return sideOf(optimizerName(rival.experiment), rival, verdicts);
}

function endWordsOf({ words, verdicts, isWhatIf }: TimelineSide): string {
  const outcomes = countOutcomes(verdicts.values());
  return isWhatIf ? wouldEndWords(outcomes) : endedWords(words, outcomes);
}
