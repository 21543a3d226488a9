import { useWords } from '../../../words/language';
import { percent } from '../percent';
import { type ChartLine, type ChartScale, chartLines } from './chart-scale';

/** The lines at the start, the goal and the decades in between, with their labels at the left. */
export function ChartLines({ scale, target }: { scale: ChartScale; target: number }) {
  return chartLines(scale, target).map((line) => <Line key={line.y} line={line} />);
}

function Line({ line: { y, label } }: { line: ChartLine }) {
  const words = useWords('play');
  return (
    <span
      style={{ top: percent(y) }}
      className={`absolute right-0 left-0 ${
        label === 'goal'
          ? 'h-0.5 bg-[repeating-linear-gradient(90deg,var(--ink)_0_4px,transparent_4px_8px)]'
          : 'h-px bg-line'
      }`}
    >
      <span className="absolute top-1/2 right-full mr-2 -translate-y-1/2 text-[0.9375rem] leading-none whitespace-nowrap text-mut">
        {typeof label === 'string' ? (
          words.say(`play.chart.${label}`)
        ) : (
          <>
            {label.factor ? '×' : ''}10
            <sup className="text-[0.75em] leading-none">
              {String(label.exponent).replace('-', '−')}
            </sup>
          </>
        )}
      </span>
    </span>
  );
}
