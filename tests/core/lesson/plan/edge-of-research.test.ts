import { describe, expect, it } from 'vitest';
import { type Experiment, isPlayable, sliderRange } from '#core/engine/experiment/experiment';
import { logGrid } from '#core/engine/log-grid';
import { simulateVerdicts, trajectory } from '#core/engine/simulation/simulation';
import { finish } from '#core/engine/simulation/slices';
import { catapultWindow } from '#core/engine/theory/catapult-window';
import { restingPlaces, slowRestingPlace } from '#core/engine/theory/resting-curvature';
import { stabilityEdge } from '#core/engine/theory/theory';
import { experimentOf } from '#core/lesson/activities/activity';
import { rulesOf } from '#core/lesson/activities/catalogue';
import type { Question } from '#core/lesson/activities/question';
import { BUILT_IN_PLAN, builtInPlans } from '#core/lesson/plan/built-in/plan';
import { checkPlan } from '#core/lesson/plan/lesson-plan-check';

const { lesson, research: plan } = builtInPlans('en');
const item = (id: string) => plan.items.find((one) => one.id === id)!;
const experiment = (id: string) => experimentOf(item(id).activity)!;
const rival = (id: string): Experiment => {
  const { activity } = item(id);
  if (!('rival' in activity)) throw new Error(`${id} is no duel.`);
  return activity.rival;
};
const verdict = (of: Experiment, rate: number) => simulateVerdicts(of, [rate])[0]!;
const rests = (rate: number) => finish(restingPlaces(experiment('rest'), [rate]))[0]!.curvature;

describe('the plan “The edge of research”', () => {
  it('is beside the first, which a new room begins with', () => {
    expect(lesson).toBe(BUILT_IN_PLAN);
    expect(Object.values(builtInPlans('en')).map(({ title }) => title)).toEqual([
      BUILT_IN_PLAN.title,
      'The edge of research',
    ]);
  });

  it('can be opened from first to last', () => {
    expect(checkPlan(plan)).toBeNull();
    for (const { activity, title } of plan.items) {
      expect(rulesOf(activity).fault(activity), title).toBeNull();
    }
  });

  it('fits 45 minutes, with two minutes of talk for each item and four for the zooms', () => {
    const minutes = plan.items.map(({ activity, timeLimit }) => {
      const isVotedTwice = rulesOf(activity).withoutAnswer !== null;
      const asked = ((timeLimit ?? 120) / 60) * (isVotedTwice ? 2 : 1);
      const shown = rulesOf(activity).steps(activity) > 0 ? 0.4 : 0;
      return asked + shown + 2;
    });
    const total = minutes.reduce((sum, one) => sum + one, 0);
    expect(total).toBeGreaterThan(20);
    expect(total).toBeLessThan(45);
  });

  it('has races that are races', () => {
    for (const id of ['rest', 'thrown', 'catapult-warm']) {
      const { loss, optimizer } = experiment(id);
      expect(isPlayable(loss, optimizer), id).toBe(true);
    }
  });

  it('says of the valley of minima what the engine says', () => {
    const { note } = item('rest');
    const { curvature } = finish(slowRestingPlace(experiment('rest')))!;
    expect(note).toContain(`a curvature of ${curvature.toFixed(1)},`);
    expect(note).toContain(
      `at ${rests(0.12).toFixed(1)} for 0.12 and ${rests(0.2).toFixed(2)} for 0.2`,
    );
    expect(note).toContain(`Above ${stabilityEdge(experiment('rest'))!.value.toFixed(2)} nobody`);
    const question = item('question-rest').activity as Question;
    expect(question.choices[question.answer!.right]).toContain(rests(0.16).toFixed(1));
    expect(item('twin-rest').note).toContain(
      `2/${rests(0.2).toFixed(2)} = ${(2 / rests(0.2)).toFixed(3)}`,
    );
    expect(verdict(experiment('rest'), 0.4).outcome).toBe('diverged');
    expect(question.choices[question.answer!.right]).toContain(`2/0.16 = ${2 / 0.16}`);
  });

  it('says of the catapult what the engine says', () => {
    const { note } = item('thrown');
    const catapult = experiment('thrown');
    const { curvature, hessian, from, to } = catapultWindow(catapult)!;
    expect(note).toContain(`${from.value.toFixed(3)} and ${to.value.toFixed(3)}`);
    expect(note).toContain(`h = ${curvature.toFixed(1)}`);
    expect(note).toContain(`Hessian’s ${hessian.toFixed(2)}`);
    const { losses } = trajectory(catapult, 0.4);
    expect(note).toContain(`${(Math.max(...losses) / losses[0]!).toFixed(2)} times`);
    expect(note).toContain(`arrives at step ${verdict(catapult, 0.4).step}.`);
    expect(note).toContain(
      `3/h = ${(3 / curvature).toFixed(3)} arrives only at step ${verdict(catapult, 3 / curvature).step}`,
    );
    const warm = experiment('catapult-warm');
    const rate = 4.5 / curvature;
    expect(item('catapult-warm').note).toContain(
      `${rate.toFixed(3)}, which is 4.5/h and diverged at step ${verdict(catapult, rate).step} before, now arrives at step ${verdict(warm, rate).step}`,
    );
  });

  it('says of the rivals what the engine says', () => {
    const valley = experiment('without-a-rate');
    const { lowest, highest } = sliderRange(valley);
    const best = Math.min(
      ...simulateVerdicts(valley, logGrid(lowest, highest, 500)).map(({ outcome, step }) =>
        outcome === 'converged' ? step! : Number.POSITIVE_INFINITY,
      ),
    );
    for (const id of ['without-a-rate', 'without-knowing']) {
      const { step } = verdict(rival(id), 0.01);
      expect(item(id).note).toContain(`arrives after ${step} steps`);
      expect(item(id).note).toContain(String(best));
      expect(step!).toBeLessThan(best);
    }
  });
});
