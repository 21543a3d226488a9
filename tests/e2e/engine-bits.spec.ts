import { expect, test } from '@playwright/test';
import { createViteServer } from 'vitest/node';
import { defaultExperiment, sliderRange } from '#core/engine/experiment/experiment';
import { LOSSES } from '#core/engine/losses/catalogue';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { simulateVerdicts, trajectory } from '#core/engine/simulation/simulation';

/** Every loss under every optimizer, at a rate from the upper part of its slider, where errors would grow. */
const EXPERIMENTS = LOSSES.flatMap((loss) =>
  OPTIMIZERS.map((optimizer) => {
    const experiment = { ...defaultExperiment({ id: loss.id }, optimizer.id), budget: 150 };
    const { lowest, highest } = sliderRange(experiment);
    return { experiment, rate: lowest ** 0.3 * highest ** 0.7 };
  }),
);

/** Noise is drawn, and goes through logarithm, sine and cosine. */
EXPERIMENTS.push({
  experiment: { ...defaultExperiment({ id: 'rotated' }, 'gradient-descent'), noise: 2, seed: 5 },
  rate: 0.06,
});

test('the engine gives the same bits and the same verdicts in Chromium', async ({ page }) => {
  const vite = await createViteServer({
    configFile: false,
    logLevel: 'error',
    server: { port: 0, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
  });
  await vite.listen();
  try {
    const { port } = vite.httpServer!.address() as { port: number };
    await page.route('**/blank', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    await page.goto(`http://localhost:${port}/blank`);
    const theirs = await page.evaluate(async (experiments) => {
      // Hidden from this file's own compiler: it is the browser that loads the module.
      const path = '/core/engine/simulation/simulation.ts';
      const engine = (await import(path)) as typeof import('#core/engine/simulation/simulation');
      return experiments.map(({ experiment, rate }) => {
        const { weights, losses } = engine.trajectory(experiment, rate);
        // All NaNs count as the same, whatever their bits.
        const numbers = [...weights, ...losses].map((x) => (Number.isNaN(x) ? Number.NaN : x));
        const bits = new Uint32Array(new Float64Array(numbers).buffer);
        return { bits: [...bits].join(), verdict: engine.simulateVerdicts(experiment, [rate])[0] };
      });
    }, EXPERIMENTS);
    EXPERIMENTS.forEach(({ experiment, rate }, k) => {
      const { weights, losses } = trajectory(experiment, rate);
      const numbers = [...weights, ...losses].map((x) => (Number.isNaN(x) ? Number.NaN : x));
      const bits = new Uint32Array(new Float64Array(numbers).buffer);
      const name = `${JSON.stringify(experiment.loss)} ${experiment.optimizer}`;
      expect(theirs[k]!.bits === [...bits].join(), name).toBe(true);
      expect(theirs[k]!.verdict, name).toEqual(simulateVerdicts(experiment, [rate])[0]);
    });
  } finally {
    await vite.close();
  }
});
