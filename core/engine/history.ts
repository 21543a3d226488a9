/** One row: the state of a block of runs at one step. Weight d of run i is `weights[d * runs + i]`. */
export interface Row {
  readonly weights: Float64Array;
  /** Full-batch gradients, unclipped. */
  readonly gradients: Float64Array;
  readonly losses: Float64Array;
}

/**
 * The last few steps of a block of runs, row after row, small enough to stay in the first-level cache.
 * Kernels work on one row at a time; the outcome tracker then reads all rows of a run at once, so that
 * what it knows of a run stays in registers.
 */
export interface History extends Row {
  /** Views into the memory of the three long arrays, one a row. */
  readonly rows: readonly Row[];
}

export function createRow(runs: number, dimension: number): Row {
  return {
    weights: new Float64Array(runs * dimension),
    gradients: new Float64Array(runs * dimension),
    losses: new Float64Array(runs),
  };
}

export function createHistory(runs: number, dimension: number, rowCount: number): History {
  const size = runs * dimension;
  const { weights, gradients, losses } = createRow(runs * rowCount, dimension);
  const rows = Array.from({ length: rowCount }, (_, j) => ({
    weights: weights.subarray(j * size, (j + 1) * size),
    gradients: gradients.subarray(j * size, (j + 1) * size),
    losses: losses.subarray(j * runs, (j + 1) * runs),
  }));
  return { weights, gradients, losses, rows };
}

export function copyRow(from: Row, to: Row): void {
  to.weights.set(from.weights);
  to.gradients.set(from.gradients);
  to.losses.set(from.losses);
}
