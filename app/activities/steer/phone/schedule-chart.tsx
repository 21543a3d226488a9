import type { RateChange } from '#core/lesson/round';
import { ChartCurve } from '../../../parts/phone/chart/chart-curve';
import { percent } from '../../../parts/phone/percent';
import { rateText } from '../../../parts/phone/rate-text';
import { useWords } from '../../../words/language';
import { scheduleDecades, schedulePath, scheduleScale, scheduleY } from './schedule-scale';

/** The schedule made by this student: the rate over the steps, and where the edge is. */
export function ScheduleChart({
  first,
  changes,
  lastStep,
  lastShown,
  edge,
}: {
  first: number;
  changes: readonly RateChange[];
  /** The step at the right end. */
  lastStep: number;
  /** The schedule is drawn up to this step: where the run diverged, or the last one. */
  lastShown: number;
  /** null if there is none to draw. */
  edge: number | null;
}) {
  const words = useWords('play-steer');
  const rates = [first, ...changes.map(({ learningRate }) => learningRate)];
  const scale = scheduleScale(edge === null ? rates : [...rates, edge], lastStep);
  const edgeY = edge === null ? null : scheduleY(scale, edge);
  return (
    <figure className="mt-8 mb-8">
      <figcaption className="flex justify-between gap-3 text-base">
        <strong className="font-bold">{words.say('play-steer.schedule')}</strong>
        <span className="text-mut">{words.say('play-steer.scale')}</span>
      </figcaption>
      <ol className="sr-only">
        <li>{words.say('play-steer.from-start', { rate: rateText(words, first) })}</li>
        {changes.map(({ step, learningRate }) => (
          <li key={step}>
            {words.say('play-steer.after', { step, rate: rateText(words, learningRate) })}
          </li>
        ))}
      </ol>
      <div aria-hidden="true" className="relative mt-5 mr-2 ml-12 h-28">
        {edgeY === null ? null : (
          <span
            className="absolute inset-x-0 top-0 bg-wall/35"
            style={{ height: percent(Math.min(1, Math.max(0, edgeY))) }}
          />
        )}
        {scheduleDecades(scale).map((power) => (
          <span
            key={power}
            style={{ top: percent((scale.highest - power) / (scale.highest - scale.lowest)) }}
            className="absolute inset-x-0 h-px bg-line"
          >
            <span className="absolute top-1/2 right-full mr-2 -translate-y-1/2 text-[0.9375rem] leading-none whitespace-nowrap text-mut">
              10<sup className="text-[0.75em] leading-none">{String(power).replace('-', '−')}</sup>
            </span>
          </span>
        ))}
        {edgeY === null ? null : (
          <span
            style={{ top: percent(edgeY) }}
            className="absolute right-0 pr-1 text-[0.9375rem] leading-tight font-semibold"
          >
            {words.say('play-steer.edge', { rate: rateText(words, edge ?? 0) })}
          </span>
        )}
        <ChartCurve path={schedulePath(first, changes, scale, lastShown)} />
      </div>
    </figure>
  );
}
