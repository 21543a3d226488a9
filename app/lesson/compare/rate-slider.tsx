import { formatRate } from '#core/engine/number-format';
import { percent } from '../../parts/phone/percent';
import { LogSlider } from '../../parts/phone/pick/log-slider';
import { positionOf, type RateRange } from '../../parts/phone/pick/rate-scale';
import { COMPARE_WORDS } from '../words/compare-words';

/** From hopelessly slow to gone at once. */
const RANGE: RateRange = { lowest: 0.001, highest: 3 };
const LABEL_ID = 'compare-rate';

/** Your rate on its ruler, with the rates that stay and what lies beyond the border. */
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
  const beyond = positionOf(edge, RANGE);
  return (
    <div className="relative print:hidden">
      <p id={LABEL_ID} className="type-title">
        {COMPARE_WORDS.slider}
      </p>
      <div className="relative mt-9">
        <div aria-hidden="true" className="pointer-events-none absolute inset-x-3 top-0 h-16">
          <span
            style={{ left: percent(beyond) }}
            className="absolute top-9 right-0 h-2 rounded-r-full bg-wall"
          />
          <span
            style={{ left: percent(beyond) }}
            className="absolute -top-6 -translate-x-full pr-1.5 text-[0.875rem] whitespace-nowrap"
          >
            {`${COMPARE_WORDS.edge} ${formatRate(edge)}`}
          </span>
          <span
            style={{ left: percent(beyond) }}
            className="absolute -top-5 bottom-3 w-0.5 -translate-x-1/2 bg-ink"
          />
          {fixed.map((one) => (
            <span
              key={one}
              style={{ left: percent(positionOf(one, RANGE)) }}
              className="absolute top-0"
            >
              <span className="absolute top-0.5 -translate-x-1/2 text-[0.875rem] font-bold">
                {formatRate(one)}
              </span>
              <span className="absolute top-[1.6rem] size-3 -translate-x-1/2 rounded-full bg-ink" />
            </span>
          ))}
        </div>
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
