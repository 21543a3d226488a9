import { formatRate } from '#core/engine/number-format';
import { percent } from '../../parts/phone/percent';
import { LogSlider } from '../../parts/phone/pick/log-slider';
import { positionOf, type RateRange } from '../../parts/phone/pick/rate-scale';
import { COMPARE_WORDS } from '../words/compare-words';

/** From hopelessly slow to gone at once. */
const RANGE: RateRange = { lowest: 0.001, highest: 3 };
const LABEL_ID = 'compare-rate';

/** Your rate on its ruler, with the rates that stay and what lies beyond the edge. */
export function RateSlider({
  rate,
  fixed,
  edge,
  onDrag,
  onRelease,
}: {
  rate: number;
  fixed: readonly number[];
  edge: number;
  onDrag: (rate: number) => void;
  onRelease: () => void;
}) {
  return (
    <div className="print:hidden">
      <p id={LABEL_ID} className="type-title">
        {COMPARE_WORDS.slider}
      </p>
      <div className="relative pt-7">
        <FixedRates fixed={fixed} edge={edge} />
        <LogSlider
          labelId={LABEL_ID}
          range={RANGE}
          rate={rate}
          isLocked={false}
          onDraft={onDrag}
          onCommit={onRelease}
          onDrop={onRelease}
        />
      </div>
    </div>
  );
}

/** Above the ruler, so that the thumb hides none of them for long. */
function FixedRates({ fixed, edge }: { fixed: readonly number[]; edge: number }) {
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute inset-x-3 top-1 h-14 text-[min(0.875rem,4.1vw)] leading-none whitespace-nowrap"
    >
      <span
        style={{ left: percent(positionOf(edge, RANGE)) }}
        className="absolute top-[2.1em] right-0 h-2 rounded-r-full bg-wall"
      />
      <span
        style={{ left: percent(positionOf(edge, RANGE)) }}
        className="absolute top-0 h-[3.2em] border-l-2 border-ink"
      >
        <span className="absolute top-0 right-full pr-1.5">
          {`${COMPARE_WORDS.edge} ${formatRate(edge)}`}
        </span>
      </span>
      {fixed.map((one) => (
        <span
          key={one}
          style={{ left: percent(positionOf(one, RANGE)) }}
          className="absolute top-0"
        >
          <span className="absolute top-0 -translate-x-1/2 font-bold">{formatRate(one)}</span>
          <span className="absolute top-[1.9em] size-3 -translate-x-1/2 rounded-full bg-ink" />
        </span>
      ))}
    </div>
  );
}
