import type { TooLargeFigures } from '../figures/too-large-figures';
import type { LessonWords } from '../words/lesson-words';
import { tooLargePictureLabel } from '../words/too-large-words';
import { Parabola, placeOnParabola } from './parabola';
import { linePoints, Plot, PlotMark, PlotText } from './plot';

const WINDOW = { left: -17.2, right: 18, top: 290 };

/** A run that jumps across the valley, and higher each time. */
export function OvershootPicture({
  words,
  figures,
}: {
  words: LessonWords;
  figures: TooLargeFigures;
}) {
  const n = (value: number) => words.numbers.significant(value, 6);
  const { points } = figures.walk;
  const places = points.map(({ weight }) => placeOnParabola(WINDOW, weight));
  return (
    <Plot
      label={tooLargePictureLabel(words, figures)}
      shape="aspect-[16/10]"
      margin="mb-[2.4em]"
      shapes={
        <>
          <Parabola window={WINDOW} />
          {places.map(({ x, y }) => (
            <line key={x} x1={x} x2={x} y1={y} y2="100" stroke="var(--line2)" strokeWidth="1.5" />
          ))}
          <polyline
            points={linePoints(places)}
            fill="none"
            stroke="var(--on-klein)"
            strokeWidth="3"
          />
        </>
      }
    >
      {points.map(({ step, weight, loss }, k) => {
        const isLast = k === points.length - 1;
        const isLeft = weight < 0;
        return (
          <div key={step} className="contents">
            <PlotMark
              at={places[k]!}
              kind={isLast ? 'diverged' : 'running'}
              size={isLast ? 24 : 16}
            />
            <PlotText
              at={places[k]!}
              anchor={isLeft || isLast ? 'end' : 'start'}
              className={`text-[1.3em] type-title px-[0.8em] ${isLast ? 'text-on-klein' : 'text-ink'}`}
            >
              {n(loss)}
            </PlotText>
            <PlotText at={placeOnParabola(WINDOW, weight, 0)} level="below" className="pt-1">
              {n(weight)}
            </PlotText>
          </div>
        );
      })}
      <PlotText at={placeOnParabola(WINDOW, 0, 0)} level="below" className="pt-1 text-mut">
        0
      </PlotText>
    </Plot>
  );
}
