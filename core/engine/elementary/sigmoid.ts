import { exp } from './exp';
import { log1p } from './log1p';

/** 1 / (1 + e^-z), without overflow at either end. */
export function sigmoid(z: number): number {
  const decay = exp(-Math.abs(z));
  return z < 0 ? decay / (1 + decay) : 1 / (1 + decay);
}

/** Cross-entropy of the prediction sigmoid(z) for a label of 0 or 1: -ln of what it gave to the truth. */
export function crossEntropy(z: number, label: number): number {
  return Math.max(z, 0) - z * label + log1p(exp(-Math.abs(z)));
}
