import type { Verdict } from '#core/engine/outcome';
import type { Slices } from '#core/engine/simulation/slices';
import { NumberedMap } from '../../base/numbered-map';
import type { Activity } from '../activities/activity';
import { rulesOf } from '../activities/catalogue';
import { EMPTY_INPUTS } from '../activities/inputs';
import type { RunGroup } from '../activities/rules';
import type { Pick, RateChange, Verdicts } from '../round';
import { groupVerdicts } from '../runs/group-verdicts';

/** A run as it was stored after class. */
export interface ReplayedRun {
  /** The participant's number; in a sweep it counts the rates from 1, and the one run of a rival without a rate is 1. */
  readonly participant: number;
  /** Which of the activity's groups of runs: 0, and 1 for the rival of a duel. */
  readonly side: number;
  readonly learningRate: number;
  /** In steer only, by rising step. */
  readonly changes: readonly RateChange[];
  readonly verdict: Verdict;
}

/** What of a round can be computed again. */
export interface StoredRound {
  readonly activity: Activity;
  /** Of the engine that computed the stored verdicts. */
  readonly engineVersion: number;
  readonly runs: readonly ReplayedRun[];
}

/** The groups of runs that the stored inputs make, in the activity's order; none if nothing runs. */
export function storedGroups({
  activity,
  runs,
}: Omit<StoredRound, 'engineVersion'>): readonly RunGroup[] {
  const picks = NumberedMap.of(
    runs
      .filter(({ side }) => side === 0)
      .map(({ participant, learningRate, changes }): [number, Pick] => [
        participant,
        { number: 1, learningRate, prediction: null, changes },
      ]),
  );
  return rulesOf(activity).groups(activity, { ...EMPTY_INPUTS, picks });
}

/** Half a millisecond on a laptop, so that an old phone's page still answers between two pieces. */
const PAGE_RUN_STEPS = 16_000;

/** The verdicts of one group, in pieces small enough for a page that somebody uses. */
export function verdictsForPage(group: RunGroup): ReturnType<typeof groupVerdicts> {
  return groupVerdicts(group, PAGE_RUN_STEPS);
}

/** Every verdict of these groups, computed anew in pieces of a few milliseconds. */
export function* verdictsAnew(groups: readonly RunGroup[]): Slices<readonly Verdicts[]> {
  const verdicts: Verdicts[] = [];
  for (const group of groups) verdicts.push(yield* verdictsForPage(group));
  return verdicts;
}

/** As they were stored, by group and participant. */
export function storedVerdicts(
  runs: readonly ReplayedRun[],
  groups: readonly RunGroup[],
): readonly Verdicts[] {
  return groups.map(
    (_, at) =>
      new Map(
        runs
          .filter(({ side }) => side === at)
          .map(({ participant, verdict }) => [participant, verdict]),
      ),
  );
}
