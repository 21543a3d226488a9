import { crossEntropy, sigmoid } from '../elementary/sigmoid';
import { tanh } from '../elementary/tanh';
import { defineLoss } from '../loss-function';
import { emptyVector } from '../vector';

/** The four points (x1, x2) and whether exactly one of the two is set. */
const POINTS = [
  [0, 0, 0],
  [0, 1, 1],
  [1, 0, 1],
  [1, 1, 0],
] as const;

/**
 * A network of two tanh units and a sigmoid output. Its nine weights, in order: (w1, w2, bias) of the first
 * hidden unit, the same of the second, then (v1, v2, bias) of the output.
 */
export const xor = defineLoss({
  id: 'xor',
  formula:
    '-\\tfrac14\\sum_i \\bigl(y_i \\ln p_i + (1-y_i)\\ln(1-p_i)\\bigr),\\quad ' +
    'p = \\sigma(v_1 h_1 + v_2 h_2 + c),\\ h_j = \\tanh(u_j \\cdot x + b_j)',
  plainFormula: 'mean cross-entropy of a 2-2-1 tanh network on XOR',
  formulaWords: 'experiment.formula.network',
  source:
    'Rumelhart, Hinton & Williams, Parallel Distributed Processing (1986); edge: arXiv:2103.00065',
  dimension: 9,
  start: [0.5, -0.4, 0.1, -0.3, 0.6, -0.2, 0.7, -0.5, 0.1],
  // The loss approaches 0 as the weights grow without end: no point attains it.
  minimum: { value: 0, points: [], isEstimate: false },
  plot: { x: [0, 1], y: null },
  sharpness: null,
  evaluate(weights, gradients, losses) {
    const runs = losses.length;
    for (let i = 0; i < runs; i++) {
      const u11 = weights[i]!;
      const u12 = weights[runs + i]!;
      const b1 = weights[2 * runs + i]!;
      const u21 = weights[3 * runs + i]!;
      const u22 = weights[4 * runs + i]!;
      const b2 = weights[5 * runs + i]!;
      const v1 = weights[6 * runs + i]!;
      const v2 = weights[7 * runs + i]!;
      const c = weights[8 * runs + i]!;
      let loss = 0;
      let du11 = 0;
      let du12 = 0;
      let db1 = 0;
      let du21 = 0;
      let du22 = 0;
      let db2 = 0;
      let dv1 = 0;
      let dv2 = 0;
      let dc = 0;
      for (let n = 0; n < 4; n++) {
        const [x1, x2, label] = POINTS[n]!;
        const h1 = tanh(u11 * x1 + u12 * x2 + b1);
        const h2 = tanh(u21 * x1 + u22 * x2 + b2);
        const z = v1 * h1 + v2 * h2 + c;
        const error = sigmoid(z) - label;
        const back1 = error * v1 * (1 - h1 * h1);
        const back2 = error * v2 * (1 - h2 * h2);
        loss += crossEntropy(z, label);
        du11 += back1 * x1;
        du12 += back1 * x2;
        db1 += back1;
        du21 += back2 * x1;
        du22 += back2 * x2;
        db2 += back2;
        dv1 += error * h1;
        dv2 += error * h2;
        dc += error;
      }
      losses[i] = loss / 4;
      gradients[i] = du11 / 4;
      gradients[runs + i] = du12 / 4;
      gradients[2 * runs + i] = db1 / 4;
      gradients[3 * runs + i] = du21 / 4;
      gradients[4 * runs + i] = du22 / 4;
      gradients[5 * runs + i] = db2 / 4;
      gradients[6 * runs + i] = dv1 / 4;
      gradients[7 * runs + i] = dv2 / 4;
      gradients[8 * runs + i] = dc / 4;
    }
  },
  hessianProduct(weights, direction) {
    const product = emptyVector(9);
    for (const [x1, x2, label] of POINTS) {
      // How each number of the forward pass changes along the direction, then the same for the backward pass.
      const units = [0, 1].map((j) => {
        const h = tanh(weights[3 * j]! * x1 + weights[3 * j + 1]! * x2 + weights[3 * j + 2]!);
        const turn = direction[3 * j]! * x1 + direction[3 * j + 1]! * x2 + direction[3 * j + 2]!;
        return { h, slope: 1 - h * h, change: (1 - h * h) * turn, j };
      });
      let z = weights[8]!;
      let dz = direction[8]!;
      for (const { h, change, j } of units) {
        z += weights[6 + j]! * h;
        dz += direction[6 + j]! * h + weights[6 + j]! * change;
      }
      const p = sigmoid(z);
      const error = p - label;
      const dError = p * (1 - p) * dz;
      for (const { h, slope, change, j } of units) {
        const v = weights[6 + j]!;
        const dBack = (dError * v + error * direction[6 + j]!) * slope - 2 * error * v * h * change;
        product[3 * j]! += dBack * x1;
        product[3 * j + 1]! += dBack * x2;
        product[3 * j + 2]! += dBack;
        product[6 + j]! += dError * h + error * change;
      }
      product[8]! += dError;
    }
    return product.map((entry) => entry / 4);
  },
});
