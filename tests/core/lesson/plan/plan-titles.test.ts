import { expect, it } from 'vitest';
import { BUILT_IN_PLAN } from '#core/lesson/plan/built-in/plan';
import { withCleanTitles } from '#core/lesson/plan/plan-titles';
import { RACE } from '../../../support/room/activities';
import { Drive } from '../../../support/room/drive';

const TURNED = '\u202eRace\u2069 \u200f one\ufffc';

it('titles of a plan and of a round lose what turns or hides them', () => {
  const drive = new Drive();
  const [item] = BUILT_IN_PLAN.items;
  drive.teach({ type: 'set-plan', plan: { title: TURNED, items: [{ ...item!, title: TURNED }] } });
  expect(drive.state.plan).toMatchObject({ title: 'Race one', items: [{ title: 'Race one' }] });
  drive.openActivity(RACE, { title: TURNED });
  expect(drive.state.phase).toMatchObject({ round: { title: 'Race one' } });
});

it('a title of nothing that is seen is no title', () => {
  const drive = new Drive();
  const [item] = BUILT_IN_PLAN.items;
  const plan = { title: '', items: [{ ...item!, title: '\u202e\u200f' }] };
  expect(drive.teach({ type: 'set-plan', plan })).toBe('bad-plan');
});

it('leaves the built-in plan as it is', () => {
  expect(withCleanTitles(BUILT_IN_PLAN)).toEqual(BUILT_IN_PLAN);
});
