import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { trajectory } from '#core/engine/simulation/simulation';

/** TensorFlow adds epsilon elsewhere than PyTorch: with one too small to matter, the two agree. */
const EPSILON = 1e-12;

const OPTIMIZERS = {
  'gradient-descent': (rate: number) => tf.train.sgd(rate),
  momentum: (rate: number) => tf.train.momentum(rate, 0.9),
  adagrad: (rate: number) => tf.train.adagrad(rate, 1e-30),
  rmsprop: (rate: number) => tf.train.rmsprop(rate, 0.99, 0, EPSILON),
  adam: (rate: number) => tf.train.adam(rate, 0.9, 0.999, EPSILON),
};

const LOSSES: Record<string, (w: tf.Tensor1D) => tf.Scalar> = {
  quadratic: (w) => tf.sum(tf.square(w)),
  'ill-conditioned': (w) => tf.sum(tf.mul(tf.square(w), tf.tensor1d([0.5, 12.5]))),
  himmelblau: (w) => {
    const [x, y] = [tf.slice(w, 0, 1), tf.slice(w, 1, 1)];
    const first = tf.sub(tf.add(tf.square(x), y), 11);
    const second = tf.sub(tf.add(x, tf.square(y)), 7);
    return tf.sum(tf.add(tf.square(first), tf.square(second)));
  },
};

const CASES = Object.keys(LOSSES).flatMap((loss) =>
  Object.keys(OPTIMIZERS).map((optimizer) => [loss, optimizer] as const),
);

describe('float32 runs agree with TensorFlow.js', () => {
  beforeAll(() => tf.setBackend('cpu').then(() => undefined));

  test.each(CASES)('%s under %s', (loss, optimizer) => {
    const rate = optimizer === 'gradient-descent' || optimizer === 'momentum' ? 0.003 : 0.05;
    const defaults = defaultExperiment({ id: loss }, optimizer);
    const hyperparameters = { ...defaults.hyperparameters };
    if ('epsilon' in hyperparameters) hyperparameters.epsilon = EPSILON;
    const run = trajectory(
      { ...defaults, hyperparameters, budget: 96, precision: 'float32' },
      rate,
    );
    const theirs = theirRun(loss, optimizer as keyof typeof OPTIMIZERS, rate, defaults.start);
    theirs.forEach((weight, k) => {
      expect(Math.abs(run.weights[k]! - weight)).toBeLessThan(1e-4 * (1 + Math.abs(weight)));
    });
  });
});

/** The weights of 60 steps, one after another, as this engine has them. */
function theirRun(
  loss: string,
  optimizer: keyof typeof OPTIMIZERS,
  rate: number,
  start: readonly number[],
): number[] {
  return tf.tidy(() => {
    const weights = tf.variable(tf.tensor1d([...start]));
    const trainer = OPTIMIZERS[optimizer](rate);
    const points = [...start];
    for (let step = 0; step < 60; step++) {
      trainer.minimize(() => LOSSES[loss]!(weights));
      points.push(...weights.dataSync());
    }
    return points;
  });
}
