import { formatCount, formatRate, formatSignificant } from '#core/engine/number-format';
import type { RangeTestFigures } from '../figures/range-test-figures';

export function rangeWords(figures: RangeTestFigures): readonly string[] {
  const { formula, noise, lowest, highest, steps, turn, gone, edge } = figures;
  return [
    `A search needs a run for each rate. The range test needs one in all: begin far too small and let the rate grow at every step, here from ${formatRate(lowest)} to ${formatRate(highest)} in ${formatCount(steps)} steps. Real networks get a few hundred. Then draw the loss over the rate.`,
    `Read the curve from the left. First it is level: the steps are too short to matter. Then it falls. Then it turns, swings and explodes. **The best fixed rate is below the turn.**`,
    `Our loss is a valley that is 25 times as steep across as along, $${formula}$. To each gradient some chance is added (standard deviation ${formatSignificant(noise, 3)}), since training looks at a few examples at a time and never sees the whole slope. The loss is lowest at ${two(turn)}. From ${two(gone)} on it is higher than where it began. On this loss we know the edge, so we can check: ${formatRate(edge)}.`,
  ];
}

export const RANGE_LIMIT_TITLE = 'How far to trust it';

export function rangeLimitWords(figures: RangeTestFigures): readonly string[] {
  const { turn, draws, beyondEdge, beyondTwice, halfArrives } = figures;
  const share = Math.round((100 * beyondEdge) / draws);
  const half =
    beyondTwice === 0
      ? `Half of the rate at the turn was below the edge in every one.`
      : `In ${formatCount(beyondTwice)} even half of the rate at the turn was.`;
  return [
    `The lowest point is not a safe rate. The loss is low there because of all the steps before, which were shorter. With other random numbers the same test turned **beyond** the edge in ${share}% of ${formatCount(draws)} trials. ${half}`,
    `So stay well below: between a tenth and a half of the rate at the turn, and then a run at that fixed rate to make sure. Half of our ${two(turn)} brings this valley, without the noise, to the goal in ${formatCount(halfArrives)} steps.`,
  ];
}

export const RANGE_LABELS = {
  loss: 'loss',
  rate: 'learning rate, log scale',
  turn: 'lowest',
  edge: 'edge',
  table: 'The curve in numbers',
  caption: 'The loss before the step with each rate',
} as const;

export function rangePictureLabel({ turn, gone, edge, lowest, highest }: RangeTestFigures): string {
  return `Loss over learning rate from ${formatRate(lowest)} to ${formatRate(highest)}: level at first, then falling, lowest at ${two(turn)}, above its start from ${two(gone)} on. The edge at ${formatRate(edge)} is drawn in.`;
}

function two(rate: number): string {
  return formatSignificant(rate, 2);
}
