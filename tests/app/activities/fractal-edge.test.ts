import { describe, expect, test } from 'vitest';
import { UNKNOWN } from '#core/engine/theory/rate-map';
import { placeWindow, WHOLE_WINDOW } from '#core/lesson/activities/fractal-edge';
import { FateColours } from '../../../app/activities/fractal-edge/map/fate-colours';
import { depthText, windowWords } from '../../../app/activities/fractal-edge/map/window-words';
import { fractalEdgeSetup } from '../../../app/activities/fractal-edge/setup';
import { defaultDraft } from '../../../app/parts/setup/drafts/experiment-draft';
import { english, german } from '../../support/words';

const BUDGET = 200;

/** Relative luminance as WCAG defines it. */
function luminanceOf(fate: number): number {
  const bytes = new Uint8ClampedArray(4);
  new FateColours(BUDGET).paint(fate, bytes, 0);
  const [red = 0, green = 0, blue = 0] = Array.from(bytes, (byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the colours of the map', () => {
  test('differ most along the edge, where both are slow, for any eye', () => {
    const [light, dark] = [luminanceOf(-120), luminanceOf(120)];
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThan(4.5);
  });

  test('grow darker with the steps to the goal, and lighter with those to the divergence', () => {
    for (let step = 2; step < 100; step++) {
      expect(luminanceOf(step)).toBeLessThanOrEqual(luminanceOf(step - 1));
      expect(luminanceOf(-step)).toBeGreaterThanOrEqual(luminanceOf(1 - step));
    }
  });

  test('leave out what isn’t known yet', () => {
    const bytes = new Uint8ClampedArray([1, 2, 3, 4]);
    new FateColours(BUDGET).paint(UNKNOWN, bytes, 0);
    expect([...bytes]).toEqual([1, 2, 3, 4]);
    for (const fate of [-BUDGET - 1, 0, BUDGET + 1]) {
      new FateColours(BUDGET).paint(fate, bytes, 0);
      expect(bytes[3]).toBe(255);
    }
  });
});

describe('the words of a window', () => {
  test('tell its ends apart, however small it is', () => {
    let window = WHOLE_WINDOW;
    for (let zoom = 0; zoom < 20; zoom++) {
      const { left, right, bottom, top } = windowWords(english, window);
      expect(left).not.toBe(right);
      expect(bottom).not.toBe(top);
      window = placeWindow(window, zoom % 9);
    }
  });

  test('have the decimal sign of the language', () => {
    const window = { left: 0, bottom: 1.25, size: 0.5 };
    expect(windowWords(german, window)).toEqual({
      ...{ left: '0', right: '0,5' },
      ...{ bottom: '1,25', top: '1,75' },
    });
  });

  test('say how much closer it is', () => {
    const closer = placeWindow(WHOLE_WINDOW, 2);
    expect(depthText(english, [WHOLE_WINDOW])).toBe('Which pairs of rates arrive?');
    expect(depthText(english, [WHOLE_WINDOW, closer])).toBe('One zoom: 3 times closer.');
    expect(depthText(english, [WHOLE_WINDOW, closer, placeWindow(closer, 0)])).toBe(
      '2 zooms: 9 times closer.',
    );
  });
});

describe('setting it up', () => {
  const draft = { ...defaultDraft({ id: 'edge-of-stability' }, 'gradient-descent'), budget: '200' };
  const faultOf = (size: string, experiment = draft) => {
    const result = fractalEdgeSetup.activityOf(experiment, { left: '0', bottom: '0', size });
    return result.ok ? null : english.tell(result.error.message);
  };

  test.each([
    ['0', /no size/],
    ['-1', /no size/],
    ['wide', /three numbers/],
    ['', /three numbers/],
    ['2000', /1000 at most/],
  ])('a size of “%s” gets a sentence', (size, sentence) => {
    expect(faultOf(size)).toMatch(sentence);
  });

  test('takes a window, and refuses a loss of one weight, too many steps and a rival without a rate', () => {
    expect(faultOf('3')).toBeNull();
    expect(faultOf('3', { ...draft, budget: '2200' })).toMatch(/at most 500 steps/);
    const line = defaultDraft({ id: 'quadratic' }, 'gradient-descent');
    expect(faultOf('3', line)).toMatch(/two weights/);
    const rival = { ...defaultDraft({ id: 'edge-of-stability' }, 'polyak'), budget: '200' };
    expect(faultOf('3', rival)).not.toBeNull();
  });
});
