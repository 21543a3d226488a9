import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { LOSSES } from '#core/engine/losses/catalogue';
import { Playback } from '../../../app/stage/playback/playback';
import { Clusters } from '../../../app/stage/runs/clusters';
import { MARK_KINDS } from '../../../app/stage/runs/marks';
import { RateLabels } from '../../../app/stage/runs/rate-labels';
import {
  apartFromEarlier,
  boxBeside,
  freeSide,
  rateLabel,
  type Side,
} from '../../../app/stage/scene/labels';
import { viewportFor } from '../../../app/stage/scene/viewport';
import { Tween } from '../../../app/stage/tween';
import { english, german } from '../../support/words';

function grouped(kinds: number[], before: [number, number][], after = before, radius = 3) {
  const clusters = new Clusters(kinds.length);
  const column = (points: [number, number][], at: 0 | 1) =>
    Float32Array.from(points, (point) => point[at]);
  clusters.group(
    Int8Array.from(kinds),
    column(before, 0),
    column(before, 1),
    column(after, 0),
    column(after, 1),
    radius,
  );
  return {
    of: Array.from(clusters.clusterOf),
    sizes: Array.from(clusters.sizes.subarray(0, clusters.count)),
  };
}

describe('clusters', () => {
  it('make one mark of coincident points of a kind', () => {
    const at: [number, number][] = [
      [10, 10],
      [11, 10],
      [10, 12],
      [40, 40],
      [10, 10],
    ];
    expect(grouped([0, 0, 0, 0, 1], at)).toEqual({ of: [0, 0, 0, 1, 2], sizes: [3, 1, 1] });
  });

  it('leave out points of a negative kind', () => {
    expect(
      grouped(
        [0, -1],
        [
          [1, 1],
          [1, 1],
        ],
      ).of,
    ).toEqual([0, -1]);
  });

  it('do not merge points that only pass each other', () => {
    const before: [number, number][] = [
      [0, 0],
      [100, 0],
    ];
    const after: [number, number][] = [
      [50, 0],
      [50, 0],
    ];
    expect(grouped([0, 0], before, after).sizes).toEqual([1, 1]);
  });

  it('agree with comparing every point with every anchor, for 300 random ones', () => {
    let seed = 7;
    const random = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const at = Array.from(
      { length: 300 },
      () => [200 * random(), 100 * random()] as [number, number],
    );
    const anchors: [number, number][] = [];
    for (const [x, y] of at) {
      if (!anchors.some(([ax, ay]) => Math.hypot(ax - x, ay - y) <= 3)) anchors.push([x, y]);
    }
    expect(grouped(new Array(300).fill(0), at).sizes).toHaveLength(anchors.length);
  });
});

describe('labels', () => {
  const frame = { x: 0, y: 0, width: 400, height: 200 };

  it('take the first side with room', () => {
    const place = (side: Side) => boxBeside(side, 30, 100, 10, 80, 20);
    expect(freeSide(place, frame, [], ['left', 'right', 'above'])).toBe('right');
    const taken = [{ x: 40, y: 80, width: 60, height: 40 }];
    expect(freeSide(place, frame, taken, ['left', 'right'])).toBeNull();
  });

  it('leave out what comes too near to one before it, whatever is left out', () => {
    const at = (x: number) => ({ box: { x, y: 0, width: 50, height: 20 } });
    const places = (xs: readonly number[]) =>
      apartFromEarlier(xs.map(at), 8).map(({ box }) => box.x);
    expect(places([0, 57, 60])).toEqual([0, 60]);
    expect(places([0, 40, 80])).toEqual([0, 80]);
  });

  it('say the rate, and how many share it', () => {
    expect(rateLabel(english, 0.08, 0.08, 1)).toBe('0.08');
    expect(rateLabel(english, 0.08, 0.08, 2)).toBe('0.08, two');
    expect(rateLabel(english, 0.01, 0.02, 14)).toBe('0.01 to 0.02, 14');
    expect(rateLabel(german, 0.01, 0.02, 3)).toBe('0,01 bis 0,02, drei');
  });
});

const PARABOLA = LOSSES.find(({ id }) => id === 'quadratic')!;

describe('the labels of runs', () => {
  const experiment = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');
  const playback = new Playback(experiment, Float64Array.of(0.001, 0.002));
  const drawn: string[] = [];
  const labels = new RateLabels(
    playback,
    {
      viewport: viewportFor(PARABOLA, 1000, 800),
      taken: [],
      options: { em: 20, font: '20px sans-serif', words: english },
      text: (_context, text) => void drawn.push(text),
    },
    () => 10,
    false,
  );

  it('name nobody who has arrived, also where that is known only once all is at rest', () => {
    playback.seek(experiment.budget);
    const context: Partial<CanvasRenderingContext2D> = {
      measureText: (text) => ({ width: 10 * text.length }) as TextMetrics,
    };
    const [xs, ys] = [Float32Array.of(500, 500), Float32Array.of(400, 400)];
    const labelsOf = (kind: (typeof MARK_KINDS)[number], now: number) => {
      const kinds = new Int8Array(2).fill(MARK_KINDS.indexOf(kind));
      const points = new Clusters(2);
      points.group(kinds, xs, ys, xs, ys, 15);
      drawn.length = 0;
      labels.draw(context as CanvasRenderingContext2D, points, kinds, xs, ys, now);
      return [...drawn];
    };
    expect(labelsOf('running', 1_000)).toEqual(['0.001 to 0.002, two']);
    expect(labelsOf('converged', 1_010)).toEqual([]);
  });
});

describe('the tween', () => {
  it('takes 120 ms of a calm step, then rests', () => {
    const tween = new Tween();
    // Two steps a second: the jump to a step begins with the step.
    let last = 0;
    for (let now = 0; now <= 3_060; now += 20) last = tween.follow(now / 500, now);
    expect(last).toBeCloseTo(0.5, 1);
    expect(tween.follow(3_300 / 500, 3_300)).toBe(1);
  });

  it('takes the whole of a quick step', () => {
    const tween = new Tween();
    let last = 0;
    for (let now = 0; now <= 2_010; now += 2) last = tween.follow(now / 20, now);
    expect(last).toBeCloseTo(0.5, 1);
  });

  it('shows the step itself when time stands still', () => {
    const tween = new Tween();
    for (let now = 0; now < 2_000; now += 16) tween.follow(12.4, now);
    expect(tween.follow(12.4, 2_000)).toBe(1);
  });
});
