import type { FinishedRound } from '#core/lesson/activities/activity';
import { areRunsOfStudents } from '#core/lesson/activities/asked';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { builtInPlans } from '#core/lesson/plan/built-in/plan';
import type { ReviewRound, SessionReview } from '#core/report/session-review';
import { classroom } from '../class/classroom';
import { afterLesson } from '../class/lesson';

const CODE = 'HX37KM';
const AT = new Date('2026-11-24T10:15:00Z');
const CLOSED_AT = new Date('2026-11-24T10:56:00Z');
/** Practice students in the room, whom a review leaves out. */
const PRACTICE = 5;

/**
 * A session in which a made-up class went through a built-in lesson.
 * @param part a kind of activity, of which alone the rounds are told; `all` for every one
 * @param lesson which of the built-in ones, from 0
 */
export function madeUpSession(students: number, part: string, lesson: number): SessionReview {
  const lobby = classroom({
    code: CODE,
    students: students + PRACTICE,
    isPractice: (student) => student > students,
    longNames: 20,
    plan: builtInPlans('en')[lesson === 1 ? 'research' : 'lesson'],
  });
  const { title, participants, finishedRounds } = afterLesson(lobby).state;
  const isReal = (student: number) => student <= students;
  return {
    id: '0',
    code: CODE,
    title,
    teams: 0,
    openedAt: AT,
    closedAt: CLOSED_AT,
    participants: [...participants.values()]
      .filter(({ number }) => isReal(number))
      .map(({ number, name }) => ({
        ...{ number, name, joinedAt: AT, isRemoved: false, handedTo: null },
      })),
    rounds: finishedRounds
      .filter(({ round }) => part === 'all' || part === round.activity.kind)
      .map((finished) => reviewRoundOf(finished, isReal)),
  };
}

/** As the store would return it. */
export function reviewRoundOf(
  { round, inputs, verdicts, edge, isAnswerShown, walk }: FinishedRound,
  isReal: (student: number) => boolean,
): ReviewRound {
  const { number, title, activity, revoteOf } = round;
  const isKept = areRunsOfStudents(activity) ? isReal : () => true;
  return {
    number,
    title,
    activity,
    revoteOf,
    edge,
    isAnswerShown,
    furthest: walk?.furthest ?? null,
    engineVersion: 1,
    openedAt: AT,
    lockedAt: AT,
    finishedAt: CLOSED_AT,
    runs: rulesOf(activity)
      .groups(activity, inputs)
      .flatMap(({ picks }, side) =>
        [...picks].map(
          ([participant, { learningRate, prediction, confidence = null, changes }]) => {
            const verdict = verdicts[side]!.get(participant)!;
            return { participant, side, learningRate, prediction, confidence, changes, verdict };
          },
        ),
      )
      .filter(({ participant }) => isKept(participant)),
    votes: [...inputs.votes]
      .filter(([participant]) => isReal(participant))
      .map(([participant, { choice, confidence }]) => ({ participant, choice, confidence })),
    taps: [...inputs.taps]
      .filter(([participant]) => isReal(participant))
      .map(([participant, { step }]) => ({ participant, step })),
    guesses: [...inputs.guesses]
      .filter(([participant]) => isReal(participant))
      .map(([participant, { places }]) => ({ participant, places })),
  };
}
