/** The rivals' papers once more, by plain loops on x²/2 + k y²/2 from (1, 1): every point, the start first. */

type Point = readonly [number, number];
type Run = (k: number, steps: number) => Point[];

const dot = (a: Point, b: Point) => a[0] * b[0] + a[1] * b[1];
const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
const walk = (w: Point, rate: number, g: Point): Point => [w[0] - rate * g[0], w[1] - rate * g[1]];
const slope = (k: number, [x, y]: Point): Point => [x, k * y];
const loss = (k: number, [x, y]: Point) => (x * x + k * y * y) / 2;

const polyak: Run = (k, steps) => {
  const points: Point[] = [[1, 1]];
  for (let n = 0; n < steps; n++) {
    const w = points[n]!;
    const g = slope(k, w);
    points.push(dot(g, g) === 0 ? w : walk(w, loss(k, w) / dot(g, g), g));
  }
  return points;
};

const adgd: Run = (k, steps) => {
  let rate = 1e-5;
  let ratio = Number.POSITIVE_INFINITY;
  const points: Point[] = [[1, 1], walk([1, 1], rate, slope(k, [1, 1]))];
  for (let n = 1; n < steps; n++) {
    const [before, now] = [points[n - 1]!, points[n]!];
    const moved = minus(now, before);
    const turned = minus(slope(k, now), slope(k, before));
    const bound = Math.sqrt(dot(moved, moved)) / (2 * Math.sqrt(dot(turned, turned)));
    const next = Math.min(Math.sqrt(1 + ratio) * rate, Number.isNaN(bound) ? 1e300 : bound);
    ratio = next / rate;
    rate = next;
    points.push(walk(now, rate, slope(k, now)));
  }
  return points;
};

const prodigy: Run = (k, steps) => {
  const points: Point[] = [[1, 1]];
  let [m, v, s]: Point[] = [
    [0, 0],
    [0, 0],
    [0, 0],
  ];
  let [d, r] = [1e-6, 0];
  const root = Math.sqrt(0.999);
  for (let n = 0; n < steps; n++) {
    const w = points[n]!;
    const g = slope(k, w);
    m = [0.9 * m![0] + 0.1 * d * g[0], 0.9 * m![1] + 0.1 * d * g[1]];
    v = [0.999 * v![0] + 0.001 * (d * g[0]) ** 2, 0.999 * v![1] + 0.001 * (d * g[1]) ** 2];
    r = root * r + (1 - root) * d * d * dot(g, minus([1, 1], w));
    s = [root * s![0] + (1 - root) * d * d * g[0], root * s![1] + (1 - root) * d * d * g[1]];
    const move = (at: 0 | 1) => (d * m![at]) / (Math.sqrt(v![at]) + d * 1e-8);
    points.push([w[0] - move(0), w[1] - move(1)]);
    d = Math.max(d, r / (Math.abs(s[0]) + Math.abs(s[1])));
  }
  return points;
};

const backtracking: Run = (k, steps) => {
  const points: Point[] = [[1, 1]];
  let rate = 0.5;
  for (let n = 0; n < steps; n++) {
    const w = points[n]!;
    const g = slope(k, w);
    let next = 2 * rate;
    const isTooLong = () =>
      loss(k, walk(w, next, g)) > loss(k, w) - 1e-4 * next * dot(g, g) && next > 1e-15;
    while (isTooLong()) next /= 2;
    rate = next;
    points.push(walk(w, next, g));
  }
  return points;
};

export const PLAIN_RIVALS: Readonly<Record<string, Run>> = { polyak, adgd, prodigy, backtracking };
