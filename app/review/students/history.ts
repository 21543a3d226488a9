import { lowerMedian } from '#core/base/median';
import type { Outcome } from '#core/engine/outcome';
import { rateAtStep } from '#core/engine/theory/growing-rate';
import { areRunsOfStudents, askedOf } from '#core/lesson/activities/asked';
import type { Point } from '#core/lesson/points';
import { givenIn, ownersOf } from '#core/report/second-entries';
import type { ReviewRound, SessionReview } from '#core/report/session-review';
import type { Words } from '#core/words/words';
import { reviewOf } from '../../activities/review';
import { givenBy } from '../../parts/review/given-by';
import type { GivenByOne } from '../../parts/review/kind-review';
import type { SessionPoints } from './session-points';

/** A student's place on the ruler of one round. */
export interface RulerMark {
  readonly learningRate: number;
  /** As a multiple of the round's edge. */
  readonly ofEdge: number;
  /** null: a tap, which has none. */
  readonly outcome: Outcome | null;
  /** Of the other side of a duel. */
  readonly rival: Outcome | null;
}

/** What one student did in one round. */
export interface HistoryRow extends GivenByOne {
  readonly round: ReviewRound;
  /** null where there is no rate, or no edge to align it on. */
  readonly mark: RulerMark | null;
  /** The class's median rate or tap as a multiple of the edge; null likewise. */
  readonly classMedian: number | null;
  /** null: not scored, or no part taken. */
  readonly points: readonly Point[] | null;
}

/** A student's way through the session, round by round; demonstrations, which ask for nothing, are left out. */
export function studentHistory(
  words: Words,
  { participants, rounds }: SessionReview,
  student: number,
  points: SessionPoints,
): readonly HistoryRow[] {
  const owners = ownersOf(participants);
  return rounds
    .filter(({ activity }) => reviewOf(activity.kind).heads(words, activity).length > 0)
    .map((round) => {
      const given = givenIn(round, owners);
      const own = givenBy(round, given, student);
      const runs = areRunsOfStudents(round.activity) ? [...given.runs.values()] : [];
      const rates = runs.map(({ learningRate }) => learningRate);
      const taps = [...given.taps.values()].map(({ step }) => tappedRate(round, step));
      return {
        ...own,
        round,
        mark: markOf(round, own),
        classMedian: ofEdge(round, lowerMedian([...rates, ...taps].sort((a, b) => a - b)) ?? null),
        points: points.of(round.number, student),
      };
    });
}

function markOf(round: ReviewRound, { run, rival, tap }: GivenByOne): RulerMark | null {
  const learningRate = run?.learningRate ?? (tap === null ? null : tappedRate(round, tap.step));
  const multiple = ofEdge(round, learningRate);
  if (learningRate === null || multiple === null) return null;
  return {
    learningRate,
    ofEdge: multiple,
    outcome: run?.verdict.outcome ?? null,
    rival: rival?.verdict.outcome ?? null,
  };
}

function ofEdge({ edge }: ReviewRound, rate: number | null): number | null {
  return edge === null || rate === null ? null : rate / edge;
}

/** The rate of a tapped step. */
function tappedRate({ activity }: ReviewRound, step: number): number {
  const { tap } = askedOf(activity);
  if (tap === undefined) throw new RangeError(`a ${activity.kind} asks for no tap`);
  return rateAtStep(tap.range, step);
}
