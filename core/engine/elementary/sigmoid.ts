import { exp } from './exp';
import { log1p } from './log1p';
import { productError } from './product-error';

/** 1 / (1 + e^-z), without overflow at either end; within 2 ulp. */
export function sigmoid(z: number): number {
  const decay = exp(-Math.abs(z));
  const sum = 1 + decay;
  if (z >= 0) return 1 / sum;
  const quotient = decay / sum;
  // Just below a power of 2 the error so far can reach 3 ulp: add back what the sum and the quotient lost.
  const product = quotient * sum;
  const lost = decay - product - productError(quotient, sum, product);
  return quotient + (lost - quotient * (decay - (sum - 1))) / sum;
}

/** Cross-entropy of the prediction sigmoid(z) for a label of 0 or 1: -ln of the probability given to the true label. */
export function crossEntropy(z: number, label: number): number {
  return Math.max(z, 0) - z * label + log1p(exp(-Math.abs(z)));
}
