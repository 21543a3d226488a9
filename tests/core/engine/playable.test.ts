import { describe, expect, test } from 'vitest';
import { defaultExperiment, isPlayable, sliderRange } from '#core/engine/experiment';
import { LOSSES } from '#core/engine/losses/registry';
import { OPTIMIZERS } from '#core/engine/optimizers/registry';
import { simulateVerdicts } from '#core/engine/simulation';
import { logGrid } from './support';

const PAIRS = LOSSES.flatMap((loss) =>
  OPTIMIZERS.map((optimizer) => ({ loss: loss.id, optimizer: optimizer.id })),
);

describe('a race that nobody or everybody can win is not offered', () => {
  test.each(PAIRS.filter(({ loss, optimizer }) => isPlayable({ id: loss }, optimizer)))(
    '$loss under $optimizer',
    ({ loss, optimizer }) => {
      const experiment = defaultExperiment({ id: loss }, optimizer);
      const { lowest, highest } = sliderRange(experiment);
      const verdicts = simulateVerdicts(experiment, logGrid(lowest, highest, 20));
      const marks = verdicts.map(({ outcome }) =>
        outcome === 'converged'
          ? 'c'
          : outcome === 'too-slow'
            ? 's'
            : outcome === 'trapped'
              ? 't'
              : 'd',
      );
      // Half a decade of rates in a row converges, some below are too slow, some above go wrong.
      expect(marks.join('')).toMatch(/s.*c{10}.*d/);
    },
  );

  test('what is offered as a demonstration only', () => {
    const demonstrations = PAIRS.filter(
      ({ loss, optimizer }) => !isPlayable({ id: loss }, optimizer),
    );
    const raced = demonstrations.filter(
      ({ optimizer }) => !['rmsprop', 'lion'].includes(optimizer),
    );
    expect(raced.map(({ loss, optimizer }) => `${loss}: ${optimizer}`)).toMatchInlineSnapshot(`
      [
        "quadratic: adagrad",
        "quadratic: adam",
        "quadratic: adamw",
        "steep-quadratic: adagrad",
        "steep-quadratic: adam",
        "steep-quadratic: adamw",
        "ill-conditioned: adagrad",
        "ill-conditioned: adamw",
        "rotated: adagrad",
        "rosenbrock: adagrad",
        "himmelblau: adagrad",
        "saddle: adagrad",
        "tilted-well: gradient-descent",
        "tilted-well: adagrad",
        "rastrigin: gradient-descent",
        "rastrigin: momentum",
        "rastrigin: nesterov",
        "rastrigin: adagrad",
        "rastrigin: adam",
        "rastrigin: adamw",
        "plateau: momentum",
        "plateau: adagrad",
        "logistic: adagrad",
        "xor: adagrad",
      ]
    `);
  });
});
