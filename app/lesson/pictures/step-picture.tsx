import type { ParabolaWalk } from '../figures/parabola-walk';
import { type LessonWords, toDigits } from '../words/lesson-words';
import { stepPictureLabel } from '../words/step-words';
import { Parabola, placeOnParabola } from './parabola';
import { linePoints, Plot, PlotArrow, PlotMark, PlotText } from './plot';

const WINDOW = { left: -5.2, right: 5.2, top: 26 };
/** How far the tangent goes to either side. */
const REACH = 1.6;

/** One step on w²: the slope where it begins, and how far it leads. */
export function FirstStepPicture({ words, walk }: { words: LessonWords; walk: ParabolaWalk }) {
  const n = (value: number) => words.numbers.significant(value, 6);
  const [start, first] = walk.points;
  const from = placeOnParabola(WINDOW, start!.weight);
  const to = placeOnParabola(WINDOW, first!.weight);
  const tangent = [-REACH, REACH / 2].map((reach) =>
    placeOnParabola(WINDOW, start!.weight + reach, start!.loss + reach * start!.gradient),
  );
  const arrowY = 95;
  return (
    <Plot
      label={stepPictureLabel(words, walk)}
      shape="aspect-[16/10]"
      margin="mb-[2.4em]"
      shapes={
        <>
          <Parabola window={WINDOW} />
          <polyline
            points={linePoints(tangent)}
            fill="none"
            stroke="var(--ink)"
            strokeWidth="2"
            strokeDasharray="4 4"
          />
          {[from, to].map(({ x, y }) => (
            <line key={x} x1={x} x2={x} y1={y} y2="100" stroke="var(--line2)" strokeWidth="1.5" />
          ))}
        </>
      }
    >
      <PlotText at={from} anchor="end" className="pr-[1em] text-on-klein">
        {words.say('lesson.step.picture.slope', { slope: toDigits(start!.gradient, 6) })}
      </PlotText>
      <PlotText at={from} anchor="start" level="below" className="pl-[0.8em] text-ink">
        {n(start!.loss)}
      </PlotText>
      <PlotText at={to} anchor="end" className="pr-[1em] text-on-klein">
        {n(first!.loss)}
      </PlotText>
      <PlotMark at={from} kind="running" size={16} />
      <PlotMark at={to} kind="running" size={16} />
      <PlotArrow from={from.x} to={to.x} y={arrowY} />
      <PlotText at={{ x: (from.x + to.x) / 2, y: arrowY }} level="above" className="pb-2">
        {n(start!.weight - first!.weight)}
      </PlotText>
      {[start!, first!].map(({ weight }) => (
        <PlotText
          key={weight}
          at={placeOnParabola(WINDOW, weight, 0)}
          level="below"
          className="pt-1"
        >
          {n(weight)}
        </PlotText>
      ))}
      {[-4, 0].map((weight) => (
        <PlotText
          key={weight}
          at={placeOnParabola(WINDOW, weight, 0)}
          level="below"
          className="pt-1 text-mut"
        >
          {n(weight)}
        </PlotText>
      ))}
    </Plot>
  );
}
