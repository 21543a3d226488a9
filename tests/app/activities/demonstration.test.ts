import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultExperiment, type Experiment } from '#core/engine/experiment/experiment';
import { explain } from '#core/engine/explanation/explanation';
import { formatQuantity } from '#core/engine/number-format';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import {
  figureWords,
  isTenfold,
  rateStory,
} from '../../../app/activities/sweep/charts/rate-stories';
import { ratesLabel } from '../../../app/stage/scene/labels';
import { english, german } from '../../support/words';

const parabola = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');

function story(rate: number, of: Experiment = parabola) {
  const [verdict] = simulateVerdicts(of, [rate]);
  return rateStory(of, 1, rate, verdict!);
}

/** In English. */
function signs(...asked: Parameters<typeof story>): string[] {
  return story(...asked).signs.map(english.tell);
}

describe('the signs of a rate', () => {
  it('that is too large: the loss rises, and w swings', () => {
    expect(signs(1.5)).toEqual(['The loss rises: 16, 64, 256.', 'w swings: 4, −8, 16.']);
    expect(signs(1)).toEqual(['w swings between −4 and 4.', 'The loss stays at 16.']);
  });

  it('that is too large: the loss overflows', () => {
    const single = { ...parabola, precision: 'float32' } as const;
    expect(signs(1.5, single)).toContain('The loss overflows at step 62.');
  });

  it('that is too small: gradient, way and loss', () => {
    expect(signs(0.001)).toEqual([
      'The gradient is still 5.36.',
      'w has moved by 1.32 in 200 steps.',
      'The loss is down by 55% only.',
    ]);
    expect(signs(0.0001)[2]).toBe('The loss is down by 8% only.');
    expect(signs(0.01)[2]).toBe('The loss is 0.00495, the goal 0.0016.');
  });

  it('that arrives', () => {
    expect(signs(0.1)).toEqual(['The loss falls by 36% at every step.']);
    expect(signs(0.5)).toEqual(['One step, and it is there.']);
    expect(signs(0.9)[1]).toBe('w swings: 4, −3.2, 2.56.');
  });

  it('are true of its own plain loop, whatever the rate', () => {
    fc.assert(
      fc.property(fc.double({ min: -4, max: 1, noNaN: true }), (power) => {
        const rate = 10 ** power;
        const { verdict } = story(rate);
        let w = 4;
        const losses = [16];
        for (let step = 1; step <= 200; step++) {
          w -= rate * 2 * w;
          losses.push(w * w);
        }
        const said = signs(rate);
        const text = said.join(' ');
        if (text.includes('The loss rises:')) expect(losses[1]).toBeGreaterThan(16);
        if (text.includes('only.')) expect(losses[200]! / 16).toBeGreaterThan(0.01);
        if (text.includes('gradient is still'))
          expect(text).toContain(`${formatQuantity(Math.abs(2 * w))}.`);
        if (text.includes('w swings:')) expect(rate).toBeGreaterThan(0.5);
        expect(verdict.outcome === 'converged' || !text.includes('it is there')).toBe(true);
        expect(said.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('what a rate came to', () => {
  it('is told in the sentences that a student would get', () => {
    const [verdict] = simulateVerdicts(parabola, [0.01]);
    expect(story(0.01).explanation).toEqual(explain(parabola, 0.01, verdict!));
  });

  it('has a figure: the steps to the goal, or those that it would need', () => {
    const figures = [0.1, 0.01, 0.001, 0.0001].map(
      (rate) => figureWords(english, story(rate).figure).number,
    );
    expect(figures).toEqual(['21', '228', '2301', '23,024']);
    expect(figureWords(english, story(1.5).figure).number).toBe('10');
  });

  it('has its headline where a tenth of the rate takes about ten times the steps', () => {
    expect(isTenfold([0.0001, 0.001, 0.01, 0.1].map((rate) => story(rate)))).toBe(true);
    expect(isTenfold([0.001, 0.1].map((rate) => story(rate)))).toBe(false);
    expect(isTenfold([0.1, 1].map((rate) => story(rate)))).toBe(false);
    expect(isTenfold([story(0.1)])).toBe(false);
  });
});

describe('rates on one spot', () => {
  it('are named together', () => {
    expect(ratesLabel(english, [0.1])).toBe('0.1');
    expect(ratesLabel(english, [0.1, 0.01])).toBe('0.01 and 0.1');
    expect(ratesLabel(english, [0.1, 0.01, 1])).toBe('0.01, 0.1 and 1');
    expect(ratesLabel(german, [0.1, 0.01, 1])).toBe('0,01; 0,1 und 1');
    expect(ratesLabel(english, [0.1, 0.01, 1, 3])).toBe('0.01 to 3');
  });
});
