import { crossEntropy, sigmoid } from '../elementary/sigmoid';
import { defineLoss, type LossFunction } from '../loss-function';
import { sampleWithoutReplacement } from '../random';

/** How many hours twenty students studied, and whether they passed. */
const HOURS = [
  0.5, 0.75, 1, 1.25, 1.5, 1.75, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.25, 3.5, 4, 4.25, 4.5, 4.75, 5, 5.5,
];
const PASSED = [0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1];
const MEAN_HOURS = 2.7875;
/** Population standard deviation of the hours. */
const DEVIATION = 1.4690026378465084;
const BATCH_SIZE = 4;

const SHARED = {
  formula:
    '-\\tfrac{1}{20}\\sum_i \\bigl(y_i \\ln p_i + (1-y_i)\\ln(1-p_i)\\bigr),\\quad p_i = \\sigma(w x_i + b)',
  plainFormula: 'mean cross-entropy of p = σ(wx + b) over 20 students',
  formulaWords: 'experiment.formula.students' as const,
  source: 'The data of "Logistic regression", Wikipedia (hours of study and passing an exam).',
  dimension: 2,
  names: ['w', 'b'],
  start: [0, 0],
};

export const logistic = defineLoss({
  ...SHARED,
  id: 'logistic',
  minimum: {
    value: 0.40149392321723376,
    points: [[1.5046454283733333, -4.077713431087631]],
    isEstimate: false,
  },
  plot: { x: [-1.5, 4], y: [-5.5, 1.5] },
  sharpness: 1.1087681613133349,
  ...dataKernels(HOURS),
});

const STANDARDISED = {
  ...SHARED,
  minimum: {
    value: 0.40149392321723365,
    points: [[2.2103281033041164, 0.11648570050303664]],
    isEstimate: false,
  },
  plot: { x: [-1, 4], y: [-1.8, 1.8] },
  sharpness: 0.1301020417497639,
} satisfies Partial<LossFunction>;

const STANDARD_HOURS = HOURS.map((hours) => (hours - MEAN_HOURS) / DEVIATION);

export const standardisedLogistic = defineLoss({
  ...STANDARDISED,
  id: 'logistic-standardised',
  ...dataKernels(STANDARD_HOURS),
});

export const minibatchLogistic = defineLoss({
  ...STANDARDISED,
  id: 'logistic-minibatch',
  ...dataKernels(STANDARD_HOURS),
  sampleGradients(weights, gradients, step, seed) {
    const runs = gradients.length / SHARED.dimension;
    const batch = sampleWithoutReplacement(HOURS.length, BATCH_SIZE, seed, step);
    for (let i = 0; i < runs; i++) {
      const w = weights[i]!;
      const b = weights[runs + i]!;
      let slopeW = 0;
      let slopeB = 0;
      for (const n of batch) {
        const x = STANDARD_HOURS[n]!;
        const error = sigmoid(w * x + b) - PASSED[n]!;
        slopeW += error * x;
        slopeB += error;
      }
      gradients[i] = slopeW / BATCH_SIZE;
      gradients[runs + i] = slopeB / BATCH_SIZE;
    }
  },
});

/** Loss and gradient over all twenty students. */
function dataKernels(
  features: readonly number[],
): Pick<LossFunction, 'evaluate' | 'hessianProduct'> {
  const size = features.length;
  return {
    evaluate(weights, gradients, losses) {
      const runs = losses.length;
      for (let i = 0; i < runs; i++) {
        const w = weights[i]!;
        const b = weights[runs + i]!;
        let loss = 0;
        let slopeW = 0;
        let slopeB = 0;
        for (let n = 0; n < size; n++) {
          const x = features[n]!;
          const z = w * x + b;
          const error = sigmoid(z) - PASSED[n]!;
          loss += crossEntropy(z, PASSED[n]!);
          slopeW += error * x;
          slopeB += error;
        }
        losses[i] = loss / size;
        gradients[i] = slopeW / size;
        gradients[runs + i] = slopeB / size;
      }
    },
    hessianProduct(weights, direction) {
      let alongW = 0;
      let alongB = 0;
      for (const x of features) {
        const p = sigmoid(weights[0]! * x + weights[1]!);
        const change = p * (1 - p) * (direction[0]! * x + direction[1]!);
        alongW += change * x;
        alongB += change;
      }
      return [alongW / size, alongB / size];
    },
  };
}
