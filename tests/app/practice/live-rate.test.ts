import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { isGlide } from '../../../app/practice/runs/placed-runs';
import { LiveRate } from '../../../app/practice/setup/live-rate';
import { viewportFor } from '../../../app/stage/scene/viewport';

/** A page that is drawn when told, and the rate that it shows. */
function page(first: number) {
  let waiting: (() => void) | null = null;
  let shown = first;
  let shows = 0;
  const live = new LiveRate((work) => {
    waiting = work;
    return () => {
      waiting = null;
    };
  });
  const show = (rate: number) => {
    shown = rate;
    shows += 1;
  };
  return {
    slide: (rate: number | null) => live.slide(shown, rate, show),
    choose: (rate: number) => live.choose(rate, show),
    draw: () => {
      const work = waiting;
      waiting = null;
      work?.();
    },
    rate: () => shown,
    shows: () => shows,
  };
}

describe('a rate that is slid', () => {
  it('is shown at the next frame, the last of many only', () => {
    const { slide, draw, rate, shows } = page(0.1);
    for (const rate of [0.11, 0.12, 0.13]) slide(rate);
    expect(rate()).toBe(0.1);
    draw();
    draw();
    expect([rate(), shows()]).toEqual([0.13, 1]);
  });

  it('is what was chosen, or what it was before, however many frames were drawn', () => {
    const rates = fc.array(
      fc.record({ rate: fc.double({ min: 1e-4, max: 10 }), isDrawn: fc.boolean() }),
    );
    fc.assert(
      fc.property(rates, fc.option(fc.constantFrom(0.5, 2)), (slid, chosen) => {
        const { slide, choose, draw, rate } = page(0.1);
        for (const one of slid) {
          slide(one.rate);
          if (one.isDrawn) draw();
        }
        if (chosen === null) slide(null);
        else choose(chosen);
        draw();
        expect(rate()).toBe(chosen ?? 0.1);
      }),
    );
  });
});

describe('points on the loss', () => {
  it('glide by one update, and are simply there after anything else', () => {
    const viewport = viewportFor(findLoss({ id: 'quadratic' })!, 640, 360, { start: [1] });
    const before = { step: 8, runs: [1], viewport };
    const isGliding = (change: object) => isGlide(before, { ...before, ...change });
    expect([7, 9].map((step) => isGliding({ step }))).toEqual([true, true]);
    expect(isGliding({ step: 53 })).toBe(false);
    expect(isGliding({ step: 9, runs: [1] })).toBe(false);
    expect(isGliding({ step: 9, viewport: { ...viewport } })).toBe(false);
  });
});
