import { describe, expect, it } from 'vitest';
import { checkLearningRate } from '#core/engine/experiment/experiment';
import { objectionToRate } from '#core/room/commands/rate-rules';
import { english, german } from '../../support/words';

describe('why a rate is refused', () => {
  it.each([NaN, 0, -0.1, 1e-13, 1e7])('is said to students as to instructors: %d', (rate) => {
    expect(english.tell(objectionToRate(rate)!)).toBe(checkLearningRate(rate));
  });

  it('names the limits as each language writes them', () => {
    expect(german.tell(objectionToRate(1e-13)!)).toContain('1e-12');
    expect(german.tell(objectionToRate(1e7)!)).toContain('1.000.000');
  });

  it('is nothing for a rate within the limits', () => {
    for (const rate of [1e-12, 0.3, 1e6]) expect(objectionToRate(rate)).toBeNull();
  });
});
