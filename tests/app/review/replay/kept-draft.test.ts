import { describe, expect, it } from 'vitest';
import { isSame } from '#core/base/same';
import { defaultExperiment, type Experiment } from '#core/engine/experiment/experiment';
import { SCHEDULE_KINDS, usualSchedule } from '#core/engine/schedules/catalogue';
import type { Race } from '#core/lesson/activities/race';
import { realWhatIf, type WhatIf, whatIfBetween } from '#core/lesson/replay/what-if';
import { changedRival, rivalDraft, rivalPart } from '../../../../app/activities/duel/setup';
import { setupOf } from '../../../../app/activities/setup';
import {
  withBudget,
  withNoise,
  withOptimizer,
  withScheduleKind,
} from '../../../../app/parts/setup/drafts/changed-draft';
import { draftOf, type ExperimentDraft } from '../../../../app/parts/setup/drafts/experiment-draft';
import { draftedWhatIf } from '../../../../app/review/replay/drafted-what-if';
import { keptFrom, keptOwn } from '../../../../app/review/replay/kept-draft';
import { RACE, STEER, WALK_THROUGH } from '../../../support/room/activities';
import { english } from '../../../support/words';

type Change = (draft: ExperimentDraft) => ExperimentDraft;

const KINDS = SCHEDULE_KINDS.filter((kind) => kind !== 'by-hand');
const USUAL = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');
const OWN = setupOf('race').ownOf(RACE);

/** What the dialog asks for after these changes of its fields, one after the other. */
function askedByDialog(race: Race, changes: readonly Change[]): WhatIf {
  const inClass = draftOf(race.experiment);
  const draft = changes.reduce((now, change) => keptFrom(now, change(now), inClass), inClass);
  const made = draftedWhatIf(race, draft, OWN);
  if (!made.ok) throw new Error(english.tell(made.error.message));
  return whatIfBetween(race, made.value);
}

function raceOn(parts: Partial<Experiment>): Race {
  return { ...RACE, experiment: { ...USUAL, ...parts } };
}

describe('the dialog of all settings', () => {
  const steps: Change = (draft) => withBudget(draft, '900');
  const noise: Change = (draft) => withNoise(draft, '0.5');

  it.each(KINDS)('asks for the same as the bar, with the schedule %s in class', (kind) => {
    const race = raceOn({ schedule: usualSchedule(kind, USUAL.budget) });
    const asked = { budget: 900, noise: 0.5, optimizer: 'adam' };
    expect(askedByDialog(race, [steps])).toEqual({ budget: 900 });
    expect(askedByDialog(race, [noise])).toEqual({ noise: 0.5 });
    expect(askedByDialog(race, [noise, steps, (draft) => withOptimizer(draft, 'adam')])).toEqual(
      realWhatIf(race, asked),
    );
  });

  it.each(KINDS)('and with the schedule %s chosen, before the steps or after', (kind) => {
    const race = raceOn({});
    const schedule: Change = (draft) => withScheduleKind(draft, kind, null);
    const asked = realWhatIf(race, { schedule: kind, budget: 900 });
    expect(askedByDialog(race, [schedule, steps])).toEqual(asked);
    expect(askedByDialog(race, [steps, schedule])).toEqual(asked);
  });

  it('keeps of the second run of a pair what it keeps of the first', () => {
    const schedule = usualSchedule('step-decay', USUAL.budget);
    const beside = { experiment: { ...USUAL, schedule }, learningRate: 0.2 };
    const own = setupOf('walk-through').ownOf({ ...WALK_THROUGH, beside });
    const after = keptOwn(own, { ...own, beside: steps(own.beside) }, own);
    expect(after).toEqual({ ...own, beside: { ...own.beside, budget: '900' } });
  });

  it('leaves the schedule of the other side as it is, with another optimizer', () => {
    const first = { ...USUAL, budget: 900 };
    const schedule = usualSchedule('step-decay', first.budget);
    const own = rivalPart(draftOf({ ...first, schedule }));
    const rival = rivalDraft(draftOf(first), own);
    const other = withOptimizer(rival, 'adam');
    // The rule would hold by itself, were there no other number of steps that goes well with Adam.
    expect(isSame(other.schedule, own.schedule)).toBe(false);
    const after = changedRival(rival, other);
    expect(after.schedule).toEqual(own.schedule);
    expect(after.optimizer).toBe('adam');
  });
});

describe('what the dialog takes', () => {
  it('is all that can be computed, also where no class could win or follow it', () => {
    const loud = draftOf({ ...USUAL, noise: 1_000 });
    expect(setupOf('race').activityOf(loud, OWN).ok).toBe(false);
    expect(draftedWhatIf(RACE, loud, OWN).ok).toBe(true);
    const long = draftOf({ ...STEER.experiment, budget: 600 });
    expect(setupOf('steer').activityOf(long, {}).ok).toBe(false);
    expect(draftedWhatIf(STEER, long, {}).ok).toBe(true);
  });

  it('is nothing faulty, and no schedule where the students make it', () => {
    expect(draftedWhatIf(RACE, { ...draftOf(USUAL), budget: 'many' }, OWN).ok).toBe(false);
    const scheduled = draftOf({ ...STEER.experiment, schedule: usualSchedule('cosine', 300) });
    const made = draftedWhatIf(STEER, scheduled, {});
    expect(made.ok ? null : made.error.field).toBe('schedule');
  });
});
