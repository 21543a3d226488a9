/** Of every learning rate. */
export const LEARNING_RATE_LIMITS = { lowest: 1e-12, highest: 1e6 } as const;

export type RateFault = 'not-a-number' | 'zero' | 'negative' | 'too-small' | 'too-large';

/** What is wrong with a number as a learning rate, or null. */
export function rateFault(rate: number): RateFault | null {
  const { lowest, highest } = LEARNING_RATE_LIMITS;
  if (typeof rate !== 'number' || Number.isNaN(rate)) return 'not-a-number';
  if (rate === 0) return 'zero';
  if (rate < 0) return 'negative';
  if (rate < lowest) return 'too-small';
  return rate > highest ? 'too-large' : null;
}
