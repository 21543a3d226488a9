import { describe, expect, test } from 'vitest';
import { defaultExperiment, raceFault } from '#core/engine/experiment/experiment';
import { raceSettings } from '#core/engine/experiment/race-settings';
import { RACE_TABLE } from '#core/engine/experiment/race-table';
import { LOSSES } from '#core/engine/losses/catalogue';
import { findOptimizer } from '#core/engine/optimizers/catalogue';

const lossOf = (id: string) => LOSSES.find((loss) => loss.id === id)!;
const adam = findOptimizer('adam')!;

describe('the table of races', () => {
  test('has cells only for optimizers that are raced', () => {
    const named = Object.values(RACE_TABLE).flatMap(({ optimizers = {} }) =>
      Object.keys(optimizers),
    );
    expect(named).not.toHaveLength(0);
    for (const id of named) expect(findOptimizer(id)?.raceFamily, id).toBeTypeOf('string');
  });

  test("a cell of the optimizer's own replaces that of its family", () => {
    const valley = lossOf('ill-conditioned');
    expect(raceSettings(valley, adam)).toEqual({ budget: 96, target: 1e-4, fault: null });
    const adamw = findOptimizer('adamw')!;
    expect(raceSettings(valley, adamw)).toEqual({ budget: 200, target: 1e-4, fault: 'no-edge' });
  });

  test('an optimizer that it does not name is raced as its family is', () => {
    const another = { ...adam, id: 'another' };
    expect(raceSettings(lossOf('beale'), another).budget).toBe(1500);
    expect(raceSettings(lossOf('quadratic'), another).fault).toBe('no-edge');
    expect(raceSettings(lossOf('rosenbrock'), another).budget).toBe(5000);
  });

  test('without a family it is shown, with the budget of the row', () => {
    const lucky = { ...adam, raceFamily: null };
    const settings = { budget: 500, target: 1e-4, fault: 'hops-decide' };
    expect(raceSettings(lossOf('beale'), lucky)).toEqual(settings);
  });

  test('a typed loss has a row from its curvature', () => {
    const typed = { expression: 'x^2' };
    expect(defaultExperiment(typed, 'adam')).toMatchObject({ budget: 200, target: 1e-4 });
    expect(raceFault(typed, 'adagrad')).toBeNull();
  });
});
