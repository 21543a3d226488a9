import { describe, expect, it } from 'vitest';
import { BUILT_IN_PLAN } from '#core/lesson/plan/built-in/plan';
import { pastScores } from '#core/room/past-scores';
import { classroom } from '../../../app/gallery/class/classroom';
import { afterLesson } from '../../../app/gallery/class/lesson';
import { reviewRoundOf } from '../../../app/gallery/review/made-up-session';

const isEverybody = () => true;

/** A class that has gone through the built-in lesson. */
function lesson(students: number) {
  const lobby = classroom({
    ...{ code: 'HX37KM', students, isPractice: () => false, longNames: 0 },
    plan: BUILT_IN_PLAN,
  });
  const { state } = afterLesson(lobby);
  return { state, rounds: state.finishedRounds.map((one) => reviewRoundOf(one, isEverybody)) };
}

describe('the points of a past session', () => {
  it('are those that the room counted in a whole lesson, round by round', () => {
    const { state, rounds } = lesson(12);
    const participants = [...state.participants.values()].map(({ number }) => ({
      ...{ number, isRemoved: false, handedTo: null },
    }));
    const { ranking, rounds: earned } = pastScores(participants, rounds);
    expect(new Set(rounds.map(({ activity }) => activity.kind)).size).toBeGreaterThan(5);
    expect([...ranking].map(([number, { points }]) => [number, points]).sort()).toEqual(
      [...state.scores].sort(),
    );
    const sum = [...earned.values()].reduce(
      (all, points) => all + [...(points?.values() ?? [])].flat().length,
      0,
    );
    expect(sum).toBe([...state.scores.values()].reduce((all, points) => all + points, 0));
    expect(sum).toBeGreaterThan(0);
  });

  it('of a second entry go to the student whose it was, and of who was removed to nobody', () => {
    const { state, rounds } = lesson(4);
    const { ranking } = pastScores(
      [
        { number: 1, isRemoved: false, handedTo: null },
        { number: 2, isRemoved: true, handedTo: null },
        { number: 3, isRemoved: false, handedTo: null },
        { number: 4, isRemoved: true, handedTo: 5 },
        { number: 5, isRemoved: false, handedTo: null },
      ],
      rounds,
    );
    expect([...ranking.keys()].sort()).toEqual([1, 3, 5]);
    expect(ranking.get(5)?.points).toBe(state.scores.get(4));
  });

  it('of a question are none before its answer is shown', () => {
    const { state } = lesson(4);
    const question = state.finishedRounds.find(({ round }) => round.activity.kind === 'question')!;
    const hidden = reviewRoundOf({ ...question, isAnswerShown: false }, isEverybody);
    expect(pastScores([], [hidden]).rounds.get(hidden.number)).toBeNull();
  });
});
