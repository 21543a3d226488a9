import { rateAtStep } from '#core/engine/theory/growing-rate';
import { type KindReview, number, type RoundProps, textHead } from '../../parts/review/kind-review';
import { plainRate } from '../../ui/words/plain-rate';
import { tapFigures } from './charts/tap-figures';
import { TapStrip } from './charts/tap-strip';

export const rangeTestReview: KindReview<'range-test'> = {
  Round: RangeTestRound,
  heads: () => [number('tapped at'), textHead('which was')],
  cells: ({ range }, { taps, edge }, participant) => {
    const tap = taps.find((one) => one.participant === participant);
    if (tap === undefined) return null;
    const rate = rateAtStep(range, tap.step);
    return [plainRate(rate), sideWords(rate, edge)];
  },
  finding: ({ range }, { taps, edge }) => {
    if (edge === null) return null;
    const steps = taps.map(({ step }) => step);
    return `${tapFigures(range, steps, edge).before} of ${steps.length} stopped before the edge.`;
  },
};

function sideWords(rate: number, edge: number | null): string {
  if (edge === null) return 'without an edge';
  return rate < edge ? 'before the edge' : 'past the edge';
}

function RangeTestRound({ activity: { range }, round: { taps, edge } }: RoundProps<'range-test'>) {
  const steps = taps.map(({ step }) => step);
  const { before, after, middle } = tapFigures(range, steps, edge);
  const words =
    edge === null
      ? `${steps.length} tapped; no edge was found on this range.`
      : `${before} stopped before the edge, ${after} past it.`;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <h3 className="text-[20px] type-title">{words}</h3>
      {middle !== null && (
        <p className="text-[15px] text-mut">The middle tap is at {plainRate(middle)}.</p>
      )}
      <TapStrip range={range} steps={steps} edge={edge} />
    </div>
  );
}
