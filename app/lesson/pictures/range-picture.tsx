import { shareOfRate } from '#core/engine/theory/growing-rate';
import type { RangeTestFigures } from '../figures/range-test-figures';
import type { LessonWords } from '../words/lesson-words';
import { rangePictureLabel } from '../words/range-words';
import { linePoints, Plot, PlotMark, type PlotPlace, PlotText } from './plot';

/** Losses with a line and a number. */
const GRID = [5, 10, 15, 20];
const TOP = 26;

/** The curve of the range test: the loss on a linear axis, as it is drawn elsewhere too, and the border as a wall. */
export function RangePicture({
  words,
  figures,
}: {
  words: LessonWords;
  figures: RangeTestFigures;
}) {
  const { numbers } = words;
  const { lowest, highest, readings, turn, edge } = figures;
  const x = (rate: number) => 100 * shareOfRate({ lowest, highest, growth: 'exponential' }, rate);
  const y = (loss: number) => 100 - (100 * loss) / TOP;
  const places: PlotPlace[] = [];
  for (const [k, loss] of readings.losses.entries()) {
    places.push({ x: x(readings.learningRates[k]!), y: Math.max(y(loss), 0) });
    if (loss > TOP) break;
  }
  const turned = { x: x(turn), y: y(readings.losses[readings.minimum]!) };
  return (
    <Plot
      label={rangePictureLabel(words, figures)}
      shape="h-[20em] bg-klein [print-color-adjust:exact]"
      margin="mb-[3.8em] ml-[2.2em]"
      shapes={
        <>
          <rect x={x(edge)} width={100 - x(edge)} y="0" height="100" fill="var(--wall)" />
          {GRID.map((loss) => (
            <line
              key={loss}
              x1="0"
              x2={x(edge)}
              y1={y(loss)}
              y2={y(loss)}
              stroke="var(--on-klein)"
              strokeOpacity="0.3"
              strokeWidth="1"
            />
          ))}
          <line
            x1={turned.x}
            x2={turned.x}
            y1="34"
            y2={turned.y}
            stroke="var(--on-klein)"
            strokeWidth="1.5"
          />
          <polyline
            points={linePoints(places)}
            fill="none"
            stroke="var(--on-klein)"
            strokeWidth="4"
            strokeLinejoin="round"
          />
        </>
      }
    >
      {GRID.map((loss) => (
        <PlotText key={loss} at={{ x: 0, y: y(loss) }} anchor="end" className="pr-[0.5em] text-mut">
          {loss}
        </PlotText>
      ))}
      <PlotText
        at={{ x: 0, y: 0 }}
        anchor="start"
        level="below"
        className="p-[0.7em] text-on-klein"
      >
        {words.say('lesson.head.loss')}
      </PlotText>
      <PlotMark at={turned} kind="running" size={18} />
      <PlotText
        at={{ x: turned.x, y: 34 }}
        anchor="end"
        level="below"
        className="pr-[0.7em] text-right text-on-klein"
      >
        <span className="block text-[1.6em] type-title">{numbers.significant(turn, 2)}</span>
        {words.say('lesson.range.turn')}
      </PlotText>
      <PlotText
        at={{ x: 100, y: 100 }}
        anchor="end"
        level="above"
        className="p-[0.7em] text-right text-on-wall"
      >
        {words.say('lesson.range.edge')}
        <span className="block text-[1.6em] type-title">{numbers.rate(edge)}</span>
      </PlotText>
      {[1e-4, 1e-3, 1e-2, 0.1, 1].map((rate) => (
        <PlotText
          key={rate}
          at={{ x: x(rate), y: 100 }}
          anchor={rate === lowest ? 'start' : rate === highest ? 'end' : 'middle'}
          level="below"
          className="pt-[0.4em] text-mut"
        >
          {numbers.rate(rate)}
        </PlotText>
      ))}
      <PlotText at={{ x: 100, y: 100 }} anchor="end" level="below" className="pt-[1.9em] text-mut">
        {words.say('lesson.range.axis')}
      </PlotText>
    </Plot>
  );
}
