import { describe, expect, it } from 'vitest';
import { BUILT_IN_PLAN } from '#core/lesson/plan/built-in/plan';
import { classroom } from '../../../app/gallery/class/classroom';
import { lessonItem } from '../../../app/gallery/class/lesson';
import type { Rehearsal } from '../../../app/gallery/class/rehearsal';

const { title, activity } = lessonItem(BUILT_IN_PLAN, 'valley', 'race');
const OPENING = { title, activity, timeLimit: 60 };
const UNPREDICTED = { ...OPENING, activity: { ...activity, isPredicted: false } };

function lobby(students: number): Rehearsal {
  return classroom({ code: 'HX37KM', students, isPractice: (n) => n % 7 === 0, longNames: 20 });
}

function racesOf(room: Rehearsal) {
  const { phase } = room.state;
  if (phase.kind !== 'finished') throw new Error('the race is not over');
  return [...phase.verdicts[0]!.values()];
}

describe('the made-up class', () => {
  it.each([OPENING, UNPREDICTED])(
    'of thirty meets every fate of the narrow valley, and ties',
    (race) => {
      const verdicts = racesOf(lobby(30).play(race));
      const fates = new Set(verdicts.map(({ outcome }) => outcome));
      expect([...fates].sort()).toEqual(['converged', 'diverged', 'oscillating', 'too-slow']);
      const steps = verdicts.flatMap(({ outcome, step }) =>
        outcome === 'converged' ? [step] : [],
      );
      expect(new Set(steps).size).toBeLessThan(steps.length);
    },
  );

  it('of one reaches the goal', () => {
    expect(racesOf(lobby(1).play(OPENING)).map(({ outcome }) => outcome)).toEqual(['converged']);
  });
});
