import type { Words } from '#core/words/words';
import { percent } from '../../parts/phone/percent';
import { LogSlider } from '../../parts/phone/pick/log-slider';
import { positionOf, type RateRange } from '../../parts/phone/pick/rate-scale';

/** From hopelessly slow to gone at once. */
const RANGE: RateRange = { lowest: 0.001, highest: 3 };
const LABEL_ID = 'compare-rate';

/** Your rate on its ruler, with the rates that stay and what lies beyond the edge. */
export function RateSlider({
  words,
  rate,
  fixed,
  edge,
  onDrag,
  onRelease,
}: {
  words: Words<'lesson-figures'>;
  rate: number;
  fixed: readonly number[];
  edge: number;
  onDrag: (rate: number) => void;
  onRelease: () => void;
}) {
  return (
    <div className="print:hidden">
      <p id={LABEL_ID} className="type-title">
        {words.say('lesson-figures.slider')}
      </p>
      <div className="relative pt-7">
        <FixedRates words={words} fixed={fixed} edge={edge} />
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
function FixedRates({
  words,
  fixed,
  edge,
}: {
  words: Words<'lesson-figures'>;
  fixed: readonly number[];
  edge: number;
}) {
  return (
    <div
      aria-hidden="true"
      dir="ltr"
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
          {words.say('lesson-figures.edge', { edge })}
        </span>
      </span>
      {fixed.map((one) => (
        <span
          key={one}
          style={{ left: percent(positionOf(one, RANGE)) }}
          className="absolute top-0"
        >
          <span className="absolute top-0 -translate-x-1/2 font-bold">
            {words.numbers.rate(one)}
          </span>
          <span className="absolute top-[1.9em] size-3 -translate-x-1/2 rounded-full bg-ink" />
        </span>
      ))}
    </div>
  );
}
