import type { LossId } from '../losses/catalogue';
import type { RaceFamily } from '../optimizer';

/**
 * Why a pair of loss and optimizer makes a demonstration but no race:
 * - `few-win`: no half decade of neighbouring rates converges;
 * - `no-edge`: above the rates that converge, none diverges or keeps swinging;
 * - `wins-to-the-end`: some do, but less than a quarter of a decade of the slider lies above the last that converges;
 * - `take-turns`: rates that converge alternate with rates that don't;
 * - `hops-decide`: with this optimizer's hops it is luck, on any loss.
 */
export type RaceFaultCode =
  | 'few-win'
  | 'no-edge'
  | 'wins-to-the-end'
  | 'take-turns'
  | 'hops-decide';

/** Where one optimizer, or a family, departs from its row. */
export interface RaceCell {
  /** Steps, 96 to 20,000; the row's by default. */
  readonly budget?: number;
  /** Why it is a demonstration; left out for a race. */
  readonly fault?: RaceFaultCode;
}

/** How rounds on one loss are set up unless someone asks otherwise. */
export interface RaceRow {
  /**
   * Rough stability edge E of gradient descent, 2 over the curvature at the minimum, to one or two digits. The slider
   * goes from E/1000 to 10 E, except for optimizers with a slider of their own.
   */
  readonly edge: number;
  /** Steps, 96 to 20,000: enough for half a decade of rates to converge, too few for the lowest. */
  readonly budget: number;
  /** The share of the first gap that counts as converged, from 1e-12 to below 1. */
  readonly target: number;
  readonly families?: { readonly [Family in RaceFamily]?: RaceCell };
  /** By the optimizer's id. Its cell replaces that of its family. */
  readonly optimizers?: Readonly<Record<string, RaceCell>>;
}

/**
 * A row for each loss, and a cell only where an optimizer departs from it. The figures are chosen so that every race has
 * rates that are too slow, rates that win and rates that are too large: `tests/core/engine/experiment/playable.test.ts`
 * simulates every pair and says where they fail.
 */
export const RACE_TABLE: { readonly [Loss in LossId]: RaceRow } = {
  quadratic: {
    edge: 1,
    budget: 200,
    target: 1e-4,
    families: {
      accelerated: { budget: 110 },
      shrinking: { fault: 'no-edge' },
      adaptive: { fault: 'no-edge' },
    },
  },
  'steep-quadratic': {
    edge: 0.02,
    budget: 200,
    target: 1e-4,
    families: {
      accelerated: { budget: 110 },
      shrinking: { fault: 'no-edge' },
      adaptive: { fault: 'no-edge' },
    },
  },
  'ill-conditioned': {
    edge: 0.08,
    budget: 200,
    target: 1e-4,
    families: { shrinking: { fault: 'no-edge' }, adaptive: { budget: 96 } },
    optimizers: { adamw: { fault: 'no-edge' } },
  },
  rotated: {
    edge: 0.08,
    budget: 200,
    target: 1e-4,
    families: { shrinking: { fault: 'no-edge' }, adaptive: { budget: 96 } },
    optimizers: { adamw: { budget: 1500, fault: 'wins-to-the-end' } },
  },
  rosenbrock: {
    edge: 0.002,
    budget: 5000,
    target: 1e-4,
    families: { descent: { budget: 15000 }, shrinking: { fault: 'few-win' } },
    optimizers: { adam: { budget: 1000 } },
  },
  himmelblau: {
    edge: 0.02,
    budget: 200,
    target: 1e-4,
    families: { shrinking: { fault: 'no-edge' }, adaptive: { budget: 96 } },
  },
  beale: {
    edge: 0.04,
    budget: 500,
    target: 1e-4,
    families: { shrinking: { budget: 300 }, adaptive: { budget: 1500 } },
  },
  saddle: {
    edge: 1,
    budget: 200,
    target: 1e-4,
    families: { shrinking: { fault: 'no-edge' }, adaptive: { budget: 120 } },
  },
  'tilted-well': {
    edge: 0.2,
    budget: 200,
    target: 1e-4,
    families: {
      descent: { fault: 'few-win' },
      accelerated: { budget: 96 },
      shrinking: { fault: 'few-win' },
      adaptive: { budget: 96 },
    },
  },
  rastrigin: {
    edge: 0.005,
    budget: 200,
    target: 1e-4,
    families: {
      descent: { fault: 'few-win' },
      accelerated: { fault: 'few-win' },
      shrinking: { fault: 'few-win' },
      adaptive: { fault: 'few-win' },
    },
  },
  absolute: {
    edge: 1,
    budget: 200,
    // With a finer target only a rate that hits the tip exactly would count.
    target: 0.01,
    families: { descent: { budget: 300 } },
  },
  plateau: {
    edge: 2,
    budget: 1000,
    target: 1e-4,
    families: { shrinking: { fault: 'no-edge' } },
    optimizers: { momentum: { fault: 'take-turns' } },
  },
  'edge-of-stability': {
    edge: 0.1,
    // Until the slowest slide along the valley of minima is over.
    budget: 2200,
    target: 1e-4,
    families: { accelerated: { budget: 96 }, adaptive: { budget: 96 } },
  },
  catapult: {
    edge: 0.24,
    budget: 200,
    target: 1e-4,
    families: {
      accelerated: { budget: 96 },
      shrinking: { fault: 'no-edge' },
      adaptive: { budget: 96 },
    },
    optimizers: { adamw: { fault: 'no-edge' } },
  },
  logistic: {
    edge: 1.8,
    budget: 1000,
    target: 1e-4,
    families: { shrinking: { fault: 'no-edge' } },
    optimizers: { adam: { fault: 'wins-to-the-end' } },
  },
  'logistic-standardised': {
    edge: 7,
    budget: 200,
    target: 1e-4,
    families: { shrinking: { budget: 96, fault: 'wins-to-the-end' }, adaptive: { budget: 96 } },
    optimizers: { adamw: { budget: 300, fault: 'wins-to-the-end' } },
  },
  'logistic-minibatch': {
    edge: 7,
    budget: 200,
    // A constant rate never gets to the bottom of the noise, so the target is a near miss.
    target: 0.05,
    families: { accelerated: { budget: 96 } },
  },
  xor: {
    edge: 5,
    budget: 200,
    target: 0.1,
    families: { shrinking: { fault: 'few-win' } },
  },
};
