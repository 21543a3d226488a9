import type { Outcome, Verdict } from '#core/engine/outcome';
import { countOutcomes } from '#core/engine/outcome';
import type { FinishedRound, Round } from '#core/lesson/activities/activity';
import type { Confidence, Guess, RateChange } from '#core/lesson/round';
import { NumberedMap } from '../base/numbered-map';
import type { Points } from '../lesson/activities/rules';
import { pointsOf, rankingOf, type Score, withPointsOf } from './scores';
import type { Participant, RoomState } from './state';

/** What is stored of a finished round, as far as its points follow from it. */
export interface ScoredRound extends Omit<Round, 'planItem'> {
  readonly edge: number | null;
  readonly isAnswerShown: boolean;
  /** Of a walk-through: the last update that was shown. */
  readonly furthest: number | null;
  readonly runs: readonly {
    readonly participant: number;
    readonly side: number;
    readonly learningRate: number;
    readonly prediction: Outcome | null;
    readonly changes: readonly RateChange[];
    readonly verdict: Verdict;
  }[];
  readonly votes: readonly {
    readonly participant: number;
    readonly choice: number;
    readonly confidence: Confidence | null;
  }[];
  readonly taps: readonly { readonly participant: number; readonly step: number }[];
  readonly guesses: readonly {
    readonly participant: number;
    readonly places: Guess['places'];
  }[];
}

/** Who was in it, as far as points go to them. */
export type PastParticipant = Pick<Participant, 'number' | 'isRemoved'> & {
  /** The student whose second entry this turned out to be. */
  readonly handedTo: number | null;
};

export interface PastScores {
  /** By the number of a round; null where it wasn't scored. Under the numbers of the entries that played it. */
  readonly rounds: ReadonlyMap<Round['number'], Points | null>;
  /** The points of the session, as the room ranked them at its end. */
  readonly ranking: ReadonlyMap<Participant['number'], Score>;
}

/** The points of a session over again, by the rules of the room. @param rounds finished ones, in order */
export function pastScores(
  participants: readonly PastParticipant[],
  rounds: readonly ScoredRound[],
): PastScores {
  const handedTo: RoomState['handedTo'] = NumberedMap.of(
    participants.flatMap(({ number, handedTo }) =>
      handedTo === null ? [] : [[number, handedTo] as const],
    ),
  );
  const earlier: FinishedRound[] = [];
  const earned = new Map<number, Points | null>();
  let scores: RoomState['scores'] = NumberedMap.empty();
  for (const round of rounds) {
    const finished = finishedOf(round);
    earned.set(round.number, pointsOf(finished, earlier));
    scores = withPointsOf({ scores, handedTo }, finished, earlier);
    earlier.push(finished);
  }
  const roster = NumberedMap.of(
    participants.map(({ number, isRemoved }) => [number, { number, isRemoved }] as const),
  );
  return { rounds: earned, ranking: rankingOf({ scores, participants: roster }) };
}

/** The round as the room kept it, without what no rule asks for. */
function finishedOf(past: ScoredRound): FinishedRound {
  const { number, title, activity, revoteOf, edge, isAnswerShown, furthest } = past;
  const own = past.runs.filter(({ side }) => side === 0);
  const sides = 1 + past.runs.reduce((last, { side }) => Math.max(last, side), 0);
  const verdicts = Array.from({ length: sides }, (_, side) => {
    const runs = past.runs.filter((run) => run.side === side);
    return new Map(runs.map(({ participant, verdict }) => [participant, verdict]));
  });
  return {
    round: { number, title, activity, revoteOf, planItem: null },
    inputs: {
      picks: byNumber(own, ({ learningRate, prediction, changes }) => ({
        ...{ number: 1, learningRate, prediction, changes },
      })),
      votes: byNumber(past.votes, ({ choice, confidence }) => ({ number: 1, choice, confidence })),
      taps: byNumber(past.taps, ({ step }) => ({ number: 1, step })),
      guesses: byNumber(past.guesses, ({ places }) => ({ number: 1, places })),
    },
    verdicts,
    outcomes: countOutcomes(own.map(({ verdict }) => verdict)),
    edge,
    isAnswerShown,
    walk:
      furthest === null
        ? null
        : { step: furthest, furthest, isPlaying: false, movedAt: 0, jumps: [] },
  };
}

function byNumber<Row extends { readonly participant: number }, Input>(
  rows: readonly Row[],
  input: (row: Row) => Input,
): NumberedMap<Input> {
  return NumberedMap.of(rows.map((row) => [row.participant, input(row)] as const));
}
