import { useWords } from '../../../words/language';
import { percent } from '../percent';
import { type ChartScale, chartTicks } from './chart-scale';

/** The steps below a chart. */
export function ChartTicks({ scale }: { scale: ChartScale }) {
  const words = useWords('common');
  return (
    <div
      aria-hidden="true"
      className="@container relative mt-4 mr-2 ml-12 h-6 text-[0.9375rem] text-mut"
    >
      {chartTicks(words, scale).map((tick) => (
        <span
          key={tick.x}
          style={{ left: percent(tick.x) }}
          className={`absolute whitespace-nowrap ${alignment(tick.x)}`}
        >
          {tick.label}
        </span>
      ))}
    </div>
  );
}

function alignment(x: number): string {
  if (x === 0) return '';
  // Large text leaves no room between the ends.
  return x === 1 ? '-translate-x-full ml-2' : '-translate-x-1/2 @max-[13rem]:hidden';
}
