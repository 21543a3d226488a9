import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { bestFixedRate, formulaEdge } from '#core/engine/theory/theory';
import { allWords } from '#core/words/all-words';
import { sweepDomain } from '../../../app/charts/sweep/domain';
import { widestGap } from '../../../app/charts/sweep/gap';
import { gapLabel } from '../../../app/charts/sweep/gap-label';
import { boxesOf, placeMarks } from '../../../app/charts/sweep/placed';
import { arrangementFor, sweepLayout } from '../../../app/charts/sweep/sweep-layout';
import { theoryCurve, theoryGrid } from '../../../app/charts/sweep/theory-curve';
import { placeTheory } from '../../../app/charts/sweep/theory-labels';
import { classSplit, type SweepPoint, sweepPoints } from '../../../app/charts/sweep-data';
import { overlap } from '../../../app/ui/layout/box';
import { english, german } from '../../support/words';

/** What the engine makes of these rates. */
function classOf(
  rates: readonly number[],
  loss = 'ill-conditioned',
  optimizer = 'gradient-descent',
): readonly SweepPoint[] {
  const experiment = defaultExperiment({ id: loss }, optimizer);
  const verdicts = simulateVerdicts(experiment, rates);
  return sweepPoints(
    rates.map((rate, k) => [k + 1, rate] as const),
    verdicts.map((verdict, k) => [k + 1, verdict] as const),
  );
}

describe('the labels of the gap and of the theory', () => {
  const SIZES = [
    { width: 360, height: 300, em: 13 },
    { width: 640, height: 340, em: 13 },
    { width: 1152, height: 400, em: 14 },
    { width: 1808, height: 900, em: 28 },
  ];
  /** The gap in different places of the curve. */
  const CLASSES = [
    [0.03, 0.033, 0.036, 0.04, 0.044, 0.06, 0.065, 0.07],
    [0.03, 0.031, 0.032, 0.033, 0.05, 0.052, 0.054, 0.056],
    [0.04, 0.062, 0.064, 0.066, 0.068, 0.07, 0.072],
    [0.02, 0.022, 0.024, 0.06, 0.066, 0.3, 0.5],
    [
      0.021, 0.0225, 0.024, 0.0255, 0.027, 0.029, 0.031, 0.033, 0.035, 0.0375, 0.04, 0.0425, 0.045,
      0.048, 0.051, 0.061, 0.065, 0.069, 0.073, 0.076, 0.085, 0.1, 0.5,
    ],
    [
      0.021, 0.024, 0.028, 0.031, 0.035, 0.038, 0.041, 0.061, 0.065, 0.068, 0.071, 0.075, 0.079,
      0.3,
    ],
  ];
  const cases = [english, german, allWords('en-XA')].flatMap((words) =>
    SIZES.flatMap((size) =>
      CLASSES.flatMap((rates) =>
        [true, false].map(
          (isWall) => [words.language, size.width, isWall, rates, words, size] as const,
        ),
      ),
    ),
  );

  it.each(cases)(
    'lie over no mark and over none of the others: %s, %s wide, %s, %j',
    (_, __, isWall, rates, words, size) => {
      const experiment = defaultExperiment({ id: 'ill-conditioned' }, 'gradient-descent');
      const points = classOf(rates);
      const edge = formulaEdge(experiment);
      const domain = sweepDomain(points, edge === null ? [] : [edge.value]);
      const wall = isWall ? edge!.value : null;
      const arrangement = arrangementFor(classSplit(points), isWall, wall, domain);
      const layout = sweepLayout(size, domain, arrangement, {
        budget: 200,
        converged: 190,
        blownUp: 0,
      });
      const marks = boxesOf(placeMarks(words, points, layout), layout.radius);
      const gap = gapLabel(words, widestGap(points)!, layout, marks);
      const grid = theoryGrid(domain.lowest, domain.highest, edge?.value ?? null);
      const curve = theoryCurve(grid, simulateVerdicts(experiment, [...grid]));
      const labels = placeTheory(
        words,
        layout,
        { curve, edge: isWall ? null : edge, best: bestFixedRate(experiment) },
        { marks, words: gap === null ? [] : [gap.box] },
      );
      const said = [gap?.box, labels.edge?.box, labels.best?.box, labels.name].flatMap((box) =>
        box ? [box] : [],
      );
      for (const [k, box] of said.entries()) {
        expect(said.slice(k + 1).filter((other) => overlap(box, other))).toEqual([]);
      }
      for (const box of [gap?.box, labels.best?.box, labels.name]) {
        if (box) expect(marks.filter((mark) => overlap(mark, box))).toEqual([]);
      }
    },
  );
});
