import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { readInSteps } from '#core/engine/experiment/loss-reference';
import { allSteps } from '#core/engine/steps';
import type { PlanItem } from '#core/lesson/plan/lesson-plan';
import { readFormulas } from '#server/sockets/formula-reader';
import { openActivity, RACE } from '../../support/server/events';
import { testServer } from '../../support/server/server';
import { english } from '../../support/words';

/** A sum of as many sines as a formula may hold, different for each seed. */
function sines(seed: number): string {
  const terms = Array.from({ length: 12 }, (_, k) => `sin(${k + seed / 100 + 1}*x)`);
  return `x^2+${terms.join('+')}`;
}

const base = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');
const race = (expression: string) => ({
  ...RACE,
  experiment: { ...base, loss: { expression }, start: [2] },
});
const plan = (formulas: readonly string[]) => ({
  title: 'Sines',
  items: formulas.map(
    (formula, k): PlanItem => ({
      id: `sines-${k}`,
      title: `Sines ${k}`,
      note: '',
      activity: race(formula),
      timeLimit: null,
    }),
  ),
});

describe('formulas that are typed in', () => {
  it('are read in slices: others get their turn while a long plan is checked', async () => {
    let turns = 0;
    let isDone = false;
    const count = () => {
      turns += 1;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    const formulas = Array.from({ length: 10 }, (_, k) => sines(k));
    const command = { type: 'save-plan', id: '12345678', plan: plan(formulas) } as const;
    expect(await readFormulas(command)).toBeNull();
    isDone = true;
    expect(turns).toBeGreaterThan(10);
    // What has been read is there at once.
    for (const formula of formulas) expect(readInSteps(formula).next().done).toBe(true);
  });

  it('are read step by step, each a small part of the whole', () => {
    let steps = 0;
    const reading = readInSteps(sines(50));
    while (!reading.next().done) steps += 1;
    expect(steps).toBeGreaterThan(100);
    expect(allSteps(readInSteps('x^2'))).toMatchObject({ start: [2] });
  });

  it('are refused with a sentence where checking them takes too long, and read on at the next try', async () => {
    const command = {
      type: 'save-plan',
      id: '12345678',
      plan: plan([sines(60), sines(61)]),
    } as const;
    const refusal = await readFormulas(command, 1);
    expect(refusal?.code).toBe('bad-plan');
    expect(english.tell(refusal!.reason)).toMatch(/take long to check/);
    while ((await readFormulas(command, 200)) !== null);
    expect(await readFormulas(command, 1)).toBeNull();
  });

  it('hold up nobody: a plan, a kept plan, a round', async () => {
    const { clients } = await testServer();
    const { code, console: teacher } = await clients.room();
    const ada = await clients.student(code);
    const formulas = Array.from({ length: 4 }, (_, k) => sines(70 + k));
    const answers = await Promise.all([
      teacher.send({ type: 'set-plan', plan: plan(formulas) }),
      teacher.send({ type: 'save-plan', plan: plan(formulas) }),
      teacher.send(openActivity(race(sines(80)))),
      ada.send({ type: 'join', name: 'Ada' }),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  });
});
