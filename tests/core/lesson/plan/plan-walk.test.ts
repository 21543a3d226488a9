import { expect, it } from 'vitest';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { BUILT_IN_PLAN } from '#core/lesson/plan/built-in/plan';
import { nextItem } from '#core/lesson/plan/lesson-plan-edit';
import { Drive } from '../../../support/room/drive';

/** From slow to far too large, on every loss of the lesson. */
const RATES = [0.003, 0.05, 0.3, 2];

it('a new room goes through the built-in plan, item after item, to its end', () => {
  const drive = new Drive();
  expect(drive.state.plan).toBe(BUILT_IN_PLAN);
  RATES.forEach((_, device) => {
    drive.join(device + 1);
  });
  const opened: string[] = [];
  for (;;) {
    const item = nextItem(drive.state.plan, opened);
    if (item === null) break;
    const { id, title, activity, timeLimit } = item;
    expect(drive.openActivity(activity, { title, timeLimit, planItem: id }), id).toContain(
      'round-opened',
    );
    opened.push(id);
    const { before, during } = rulesOf(activity);
    RATES.forEach((learningRate, at) => {
      if (before === 'pick') drive.pick(at + 1, learningRate);
      if (before === 'vote') {
        drive.give(at + 1, { type: 'vote', number: 1, choice: at, confidence: 'think' });
      }
    });
    if (before !== null) drive.run();
    if (during === 'tap') {
      drive.waitForStep(30);
      expect(drive.give(1, { type: 'tap', number: 1, step: 30 })).toContain('tap-stored');
    }
    if (drive.state.phase.kind === 'running')
      expect(drive.finish(), id).toContain('round-finished');
    expect(drive.state.phase.kind, id).toBe('finished');
  }
  expect(opened).toEqual(BUILT_IN_PLAN.items.map(({ id }) => id));
  expect(drive.state.finishedRounds.map(({ round }) => round.planItem)).toEqual(opened);
});
