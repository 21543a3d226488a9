import type { Words } from '#core/words/words';
import type { MarkKind } from '../../ui/marks/outcome';
import { Parabola, placeOnParabola } from '../pictures/parabola';
import { linePoints, Plot, PlotMark, PlotText } from '../pictures/plot';
import { comparePlacesLabel, placeWords } from '../words/compare-words';
import type { ComparedRun } from './compared-runs';

const WINDOW = { left: -9, right: 9, top: 81 };
/** How many of your last steps are drawn. */
const TRAIL = 6;

/** The runs as points on the loss, with the last steps of yours. Who has left the picture has a cross where it left. */
export function ComparedPlaces({
  words,
  runs,
  step,
}: {
  words: Words<'lesson-figures'>;
  runs: readonly ComparedRun[];
  step: number;
}) {
  const yours = runs.at(-1)!;
  const from = Math.max(0, step - TRAIL);
  const trail = yours.weights
    .slice(from, step + 1)
    .map((weight) => placeOnParabola(WINDOW, weight, Math.min(weight * weight, 1e3)));
  const shown = runs.map(({ rate, weights, verdict, losses }, run) => {
    const weight = weights[step]!;
    const isInside = weight > WINDOW.left && weight < WINDOW.right;
    const hasArrived = verdict.outcome === 'converged' && step >= verdict.step!;
    const kind: MarkKind = isInside ? (hasArrived ? 'converged' : 'running') : 'diverged';
    const side = leftAt(weights, step) < 0 ? 4 : 96;
    const place = isInside ? placeOnParabola(WINDOW, weight, losses[step]) : { x: side, y: 7 };
    return { rate, weight, isInside, kind, place, isYours: run === runs.length - 1 };
  });
  return (
    <Plot
      label={comparePlacesLabel(
        words,
        step,
        shown.map(({ rate, weight, isInside }) => placeWords(words, rate, weight, isInside)),
      )}
      shape="aspect-[16/8]"
      margin="mb-[0.8em]"
      shapes={
        <>
          <Parabola window={WINDOW} />
          <polyline
            points={linePoints(trail)}
            fill="none"
            stroke="var(--on-klein)"
            strokeWidth="2.5"
          />
        </>
      }
    >
      {shown.map(({ rate, kind, place, isYours }) => (
        <div key={isYours ? 'yours' : rate} className="contents">
          <PlotMark at={place} kind={kind} size={isYours ? 24 : 16} />
          <PlotText
            at={place}
            anchor={place.x > 50 ? 'start' : 'end'}
            className={`px-3.5 ${isYours ? 'font-extrabold' : 'max-sm:hidden'} ${
              kind === 'diverged' ? 'invisible' : ''
            }`}
          >
            {words.numbers.rate(rate)}
          </PlotText>
        </div>
      ))}
    </Plot>
  );
}

/** The side on which a run is, or was last while it was a number. */
function leftAt(weights: readonly number[], step: number): number {
  for (let at = step; at >= 0; at--) {
    const weight = weights[at]!;
    if (Number.isFinite(weight)) return weight;
  }
  return 0;
}
