import { Check, Minus, X } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { RangeTest } from '#core/lesson/activities/range-test';
import type { ActivityProps } from '../../../parts/phone/activity-props';
import { Figure } from '../../../parts/phone/result/figure';
import { PointsBlock } from '../../../parts/phone/result/points-block';
import { BigScreenLine } from '../../../parts/phone/result/result-screen';
import { roundTitle } from '../../../ui/words/activity-words';
import { useWords } from '../../../words/language';
import { rangeCurve } from '../charts/range-curve';
import { RangeChart } from './range-chart';
import { type StopWords, shortRate, stopWords } from './stop-words';

/** One's own stop against the true edge, on the curve, with everybody's stops. */
export function RangeResult({ round, phase, you }: ActivityProps<RangeTest, 'finished'>) {
  const words = useWords('common', 'play', 'play-range');
  const curve = rangeCurve(round.activity);
  const { edge, taps } = phase;
  const own = you.tap?.round === round.number ? you.tap.step : null;
  const rate = own === null ? null : (curve.rates[own] ?? null);
  const stop = rate === null ? null : stopWords(words, rate, edge, curve);
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col">
      <StopField title={roundTitle(words, round)} rate={rate} stop={stop} />
      <div className="grow px-5 pt-6 pb-6">
        <p className="text-[1.1875rem] leading-[1.36] font-semibold text-pretty">
          {stop?.sentence ?? words.say('play-range.no-tap')}
        </p>
        <dl className="mt-5">
          {rate === null ? null : (
            <Figure label={words.say('play-range.stopped-at')}>{shortRate(words, rate)}</Figure>
          )}
          {edge === null ? null : (
            <Figure label={words.say('play-range.edge')}>{words.numbers.quantity(edge)}</Figure>
          )}
          <Figure label={words.say('play-range.stops')}>{words.numbers.count(taps.length)}</Figure>
        </dl>
        <div className="mt-7">
          <RangeChart curve={curve} step={curve.range.steps} own={own} edge={edge} others={taps} />
        </div>
        <PointsBlock you={you} reasons={{ goal: words.say('play-range.point.goal') }} />
      </div>
      <BigScreenLine>{words.say('play-range.screen')}</BigScreenLine>
    </main>
  );
}

const FIELDS: Readonly<Record<StopWords['kind'], string>> = {
  before: 'bg-converged text-on-outcome',
  past: 'bg-diverged text-on-outcome',
  'no-edge': 'bg-panel text-ink',
};

const ICONS = { before: Check, past: X, 'no-edge': Minus } as const;

function StopField({
  title,
  rate,
  stop,
}: {
  title: string;
  rate: number | null;
  /** null if this phone didn't tap. */
  stop: StopWords | null;
}) {
  const words = useWords('play', 'play-range');
  const Icon = stop === null ? null : ICONS[stop.kind];
  return (
    <header
      className={`wipe-up @container px-5 pt-[max(1rem,env(safe-area-inset-top))] pb-6 ${
        stop === null ? 'bg-panel' : FIELDS[stop.kind]
      }`}
    >
      <p className="flex flex-wrap justify-between gap-x-3 text-base font-bold">
        <span>{title}</span>
        <span className="shrink-0">
          {rate === null
            ? words.say('play-range.own-none')
            : words.say('play-range.own', { rate: shortRate(words, rate) })}
        </span>
      </p>
      <h1 className="type-display mt-7 flex items-center gap-3 text-[min(2.375rem,11.5cqw)]">
        {Icon === null ? null : (
          <Icon aria-hidden="true" strokeWidth={3.5} className="size-9 shrink-0" />
        )}
        {stop?.title ?? words.say('play-range.watched')}
      </h1>
      {stop === null || stop.figure === '' ? null : (
        <p className="mt-4 flex flex-wrap items-end gap-x-3 gap-y-3">
          <span
            className="type-figure text-[min(6.5rem,30cqw,calc(110cqw/var(--characters)))] leading-[0.8]"
            style={{ '--characters': stop.figure.length } as CSSProperties}
          >
            {stop.figure}
          </span>
          <span className="pb-0.5 text-xl leading-[1.15] font-semibold">{stop.words}</span>
        </p>
      )}
    </header>
  );
}
