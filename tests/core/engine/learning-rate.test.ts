import { describe, expect, it } from 'vitest';
import { checkLearningRate } from '#core/engine/experiment/learning-rate';
import { german } from '../../support/words';

describe('why a rate is refused', () => {
  it('names the limits as each language writes them', () => {
    expect(german.tell(checkLearningRate(1e-13)!)).toContain('1e-12');
    expect(german.tell(checkLearningRate(1e7)!)).toContain('1.000.000');
  });

  it('is nothing for a rate within the limits', () => {
    for (const rate of [1e-12, 0.3, 1e6]) expect(checkLearningRate(rate)).toBeNull();
  });
});
