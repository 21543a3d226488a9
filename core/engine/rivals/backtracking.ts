import { rateFree } from './rate-free';

/** So often a step is shortened before it is given up: at rounding, nothing is lower any more. */
const MOST_TRIES = 60;

/** Each step begins with the last rate over the shortening, so that it may grow again. */
export const backtracking = rateFree({
  id: 'backtracking',
  name: 'Backtracking',
  formula:
    '\\begin{aligned} &\\text{shorten } a \\leftarrow \\tau a \\text{ until } ' +
    'f(w-a\\,g) \\le f(w) - c\\,a\\lVert g\\rVert^2 \\\\ &w \\leftarrow w - a\\,g \\end{aligned}',
  source:
    'Armijo, Pacific J. Math. 16 (1966); Nocedal & Wright, Numerical Optimization, algorithm 3.1',
  hyperparameters: [
    {
      id: 'firstRate',
      label: 'first-rate-to-try',
      symbol: 'a_0',
      default: 1,
      min: 1e-12,
      max: 1e6,
      isMaxOpen: false,
    },
    {
      id: 'shortening',
      label: 'shortening',
      symbol: '\\tau',
      default: 0.5,
      min: 0.01,
      max: 0.99,
      isMaxOpen: false,
    },
    {
      id: 'decrease',
      label: 'share-of-the-promised-fall',
      symbol: 'c',
      default: 1e-4,
      min: 1e-6,
      max: 1,
      isMaxOpen: true,
    },
  ],
  stateCount: 1,
  constantCount: 4,
  prepare(step, { firstRate, shortening, decrease }, constants) {
    constants[0] = step;
    constants[1] = firstRate!;
    constants[2] = shortening!;
    constants[3] = decrease!;
  },
  update({ from, to, gradients, runs, losses, valueAt, state, constants }) {
    const rates = state[0]!;
    const shortening = constants[2]!;
    const decrease = constants[3]!;
    const dimension = from.length / runs;
    const point = new Array<number>(dimension);
    for (let i = 0; i < runs; i++) {
      let square = 0;
      for (let k = i; k < from.length; k += runs) square += gradients[k]! * gradients[k]!;
      const last = rates[i]!;
      let rate = constants[0] === 1 ? constants[1]! : last / shortening;
      let isLower = false;
      for (let n = 0; n < MOST_TRIES && !isLower; n++) {
        if (n > 0) rate *= shortening;
        for (let d = 0; d < dimension; d++) {
          const k = d * runs + i;
          point[d] = from[k]! - rate * gradients[k]!;
        }
        isLower = valueAt(point) <= losses[i]! - decrease * rate * square;
      }
      rates[i] = isLower ? rate : constants[0] === 1 ? constants[1]! : last;
      for (let d = 0; d < dimension; d++) {
        const k = d * runs + i;
        to[k] = isLower ? point[d]! : from[k]!;
      }
    }
  },
});
