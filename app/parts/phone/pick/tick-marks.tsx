import { useMemo } from 'react';
import { useWords } from '../../../words/language';
import { percent } from '../percent';
import { type RateRange, sliderTicks } from './rate-scale';

/** A ruler below the slider: a mark at every digit, a label at every decade. */
export function TickMarks({ range: { lowest, highest } }: { range: RateRange }) {
  const { decimal } = useWords('common').numbers;
  const ticks = useMemo(
    () => sliderTicks({ lowest, highest }, decimal),
    [lowest, highest, decimal],
  );
  const decades = ticks.filter(({ label }) => label !== null);
  return (
    <div aria-hidden="true" className="@container relative mx-3 h-9">
      {ticks.map(({ position, label }) => (
        <span
          key={position}
          style={{ left: percent(position) }}
          className={`absolute top-0 -ml-px w-0.5 ${label === null ? 'h-1.5 bg-line2' : 'h-3 bg-ink'}`}
        />
      ))}
      {decades.map(({ position, label }, k) => (
        <span
          key={position}
          style={{ left: percent(position) }}
          // Large text leaves room for every other one.
          className={`absolute top-3.5 text-[0.9375rem] font-semibold whitespace-nowrap ${alignment(position)} ${
            k % 2 === 1 ? '@max-[15rem]:hidden' : ''
          }`}
        >
          {label}
        </span>
      ))}
    </div>
  );
}

/** Labels at the ends stay on the page. */
function alignment(position: number): string {
  if (position < 0.06) return '-ml-3';
  return position > 0.94 ? '-translate-x-full ml-3' : '-translate-x-1/2';
}
