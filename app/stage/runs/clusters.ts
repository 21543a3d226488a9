/**
 * Points that lie on one another become one mark with a count. Two points belong together when they are
 * within `radius` of each other both before and after the current jump, so that points passing each other
 * don't merge for a moment. Allocates when constructed, never afterwards.
 */
export class Clusters {
  /** The number of clusters. */
  count = 0;
  /** The first point of each, which stands for the others. */
  readonly anchors: Int32Array;
  /** How many points each has. */
  readonly sizes: Int32Array;
  /** The cluster of every point; -1 for a point that was left out. */
  readonly clusterOf: Int32Array;
  readonly #heads: Int32Array;
  readonly #nexts: Int32Array;
  readonly #mask: number;

  constructor(points: number) {
    this.anchors = new Int32Array(points);
    this.sizes = new Int32Array(points);
    this.clusterOf = new Int32Array(points);
    this.#nexts = new Int32Array(points);
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, 2 * points)));
    this.#heads = new Int32Array(size);
    this.#mask = size - 1;
  }

  /**
   * Groups greedily, in the order of the points.
   * @param kinds points of different kinds never join; a negative kind leaves a point out
   * @param x0 y0 before the jump
   * @param x1 y1 after it, in pixels
   */
  group(
    kinds: Int8Array,
    x0: Float32Array,
    y0: Float32Array,
    x1: Float32Array,
    y1: Float32Array,
    radius: number,
  ): void {
    this.count = 0;
    this.#heads.fill(-1);
    for (let point = 0; point < kinds.length; point++) {
      if (kinds[point]! < 0) {
        this.clusterOf[point] = -1;
        continue;
      }
      const column = Math.floor(x1[point]! / radius);
      const row = Math.floor(y1[point]! / radius);
      const found = this.#find(point, column, row, kinds, x0, y0, x1, y1, radius * radius);
      if (found >= 0) {
        this.sizes[found]!++;
        this.clusterOf[point] = found;
      } else {
        this.#add(point, this.#slot(column, row));
      }
    }
  }

  #find(
    point: number,
    column: number,
    row: number,
    kinds: Int8Array,
    x0: Float32Array,
    y0: Float32Array,
    x1: Float32Array,
    y1: Float32Array,
    limit: number,
  ): number {
    for (let i = column - 1; i <= column + 1; i++) {
      for (let j = row - 1; j <= row + 1; j++) {
        let cluster = this.#heads[this.#slot(i, j)]!;
        for (; cluster >= 0; cluster = this.#nexts[cluster]!) {
          const anchor = this.anchors[cluster]!;
          if (kinds[anchor] !== kinds[point]) continue;
          if (square(x1[anchor]! - x1[point]!, y1[anchor]! - y1[point]!) > limit) continue;
          if (square(x0[anchor]! - x0[point]!, y0[anchor]! - y0[point]!) > limit) continue;
          return cluster;
        }
      }
    }
    return -1;
  }

  #add(point: number, slot: number): void {
    const cluster = this.count++;
    this.anchors[cluster] = point;
    this.sizes[cluster] = 1;
    this.clusterOf[point] = cluster;
    this.#nexts[cluster] = this.#heads[slot]!;
    this.#heads[slot] = cluster;
  }

  #slot(column: number, row: number): number {
    return (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & this.#mask;
  }
}

function square(x: number, y: number): number {
  return x * x + y * y;
}
