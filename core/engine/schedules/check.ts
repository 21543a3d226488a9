import { type Sentence, sentence } from '#core/words/messages';
/** What is wrong with the share of the rate that is left at the end, or null. */
export function finalFault(final: number): Sentence | null {
  return isShare(final) ? null : sentence('faults.final-share');
}

export function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

export function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}
