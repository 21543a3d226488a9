import type { Activity } from '#core/lesson/activities/activity';
import type { Question } from '#core/lesson/activities/question';
import { twinnedWith } from '#core/lesson/activities/twins';
import type { Confidence } from '#core/lesson/round';
import { firstVoteOf } from '#core/lesson/votes-again';

/** What is read of a round. */
export interface VotedRound {
  readonly number: number;
  readonly title: string;
  readonly activity: Activity;
  readonly revoteOf: number | null;
  readonly votes: readonly {
    readonly participant: number;
    readonly choice: number;
    readonly confidence: Confidence | null;
  }[];
}

/** A vote on a question. */
export interface QuestionRound extends VotedRound {
  readonly activity: Question;
}

/** The votes on one idea, in order: on the question, again on it, and on its twin. */
export interface QuestionFamily {
  readonly votes: readonly QuestionRound[];
  /** Of the votes on twins the round's own, or the last; undefined: none was asked. */
  readonly twin: QuestionRound | undefined;
}

/** The family of a round of a question. @param rounds of the session, in order */
export function questionFamily(
  round: QuestionRound,
  rounds: readonly VotedRound[],
): QuestionFamily {
  const questions = rounds.filter(isOfQuestion);
  const before = (one: VotedRound) => questions.filter(({ number }) => number < one.number);
  const own = firstVote(round, questions);
  const root = twinnedWith(own.activity, before(own)) ?? own;
  const first = firstVote(root, questions);
  const votes = questions.filter((one) => firstVote(one, questions).number === first.number);
  // Votes again on the twin and further wordings too: a round's own picture has to have it in a column.
  const twins = questions.filter(
    (one) => twinnedWith(one.activity, before(one))?.number === first.number,
  );
  const twin = twins.find(({ number }) => number === round.number) ?? twins.at(-1);
  return { votes, twin };
}

function firstVote(round: QuestionRound, questions: readonly QuestionRound[]): QuestionRound {
  const first = firstVoteOf(round, questions);
  // Of votes whose first one isn't there, the earliest that is.
  return questions.find((one) => firstVoteOf(one, questions) === first) ?? round;
}

function isOfQuestion(round: VotedRound): round is QuestionRound {
  return round.activity.kind === 'question';
}

/** Of those who were wrong in the first vote and right in the last on the question: how many voted on the twin, and were right. */
export function lastingTurns({ votes, twin }: QuestionFamily) {
  const [first, last] = [votes[0], votes.at(-1)];
  if (first === undefined || last === undefined || twin === undefined || first === last) {
    return { cameOver: 0, rightAgain: 0 };
  }
  const before = rightOnes(first);
  const after = rightOnes(last);
  const onTwin = rightOnes(twin);
  const came = [...after].filter(
    ([student, isRight]) => isRight && before.get(student) === false && onTwin.has(student),
  );
  const rightAgain = came.filter(([student]) => onTwin.get(student) === true).length;
  return { cameOver: came.length, rightAgain };
}

function rightOnes({ activity: { answer }, votes }: QuestionRound): ReadonlyMap<number, boolean> {
  return new Map(votes.map(({ participant, choice }) => [participant, choice === answer?.right]));
}
