import type { Edge } from '#core/engine/theory/theory';
import { percent } from '../../parts/phone/percent';
import { positionOf, type RateRange } from '../../parts/phone/pick/rate-scale';
import { plainRate } from '../../ui/words/plain-rate';
import { useWords } from '../../words/language';

/** Nearer to an end its words would leave the slider. */
const NEAR_END = 0.25;

/** The edge on the slider's own scale: what lies above it has the colour of the wall. */
export function EdgeMark({ edge, range }: { edge: Edge | null | undefined; range: RateRange }) {
  const words = useWords('charts');
  if (!edge) return <div className="h-9" />;
  const position = positionOf(edge.value, range);
  if (position < 0 || position > 1) return <div className="h-9" />;
  const place = percent(position);
  return (
    <div aria-hidden="true" dir="ltr" className="relative mx-3 h-9">
      <span className="absolute top-0 right-0 h-2 bg-wall" style={{ left: place }} />
      <span className="absolute top-0 -ml-px h-3 w-0.5 bg-ink" style={{ left: place }} />
      <span
        className={`absolute top-3.5 text-[0.9375rem] font-bold whitespace-nowrap ${
          position > 1 - NEAR_END
            ? '-translate-x-full'
            : position < NEAR_END
              ? ''
              : '-translate-x-1/2'
        }`}
        style={{ left: place }}
      >
        {words.say('charts.edge', { edge: plainRate(words, edge.value) })}
      </span>
    </div>
  );
}
