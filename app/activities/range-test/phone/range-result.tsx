import { Check, Minus, X } from 'lucide-react';
import type { CSSProperties } from 'react';
import { formatCount, formatQuantity } from '#core/engine/number-format';
import type { RangeTest } from '#core/lesson/activities/range-test';
import type { ActivityProps } from '../../../parts/phone/activity-props';
import { Figure } from '../../../parts/phone/result/figure';
import { POINT_REASONS } from '../../../parts/phone/result/point-reasons';
import { PointsBlock } from '../../../parts/phone/result/points-block';
import { BigScreenLine } from '../../../parts/phone/result/result-screen';
import { roundTitle } from '../../../ui/words/activity-words';
import { rangeCurve } from '../charts/range-curve';
import { RangeChart } from './range-chart';
import { type StopWords, shortRate, stopWords } from './stop-words';

const RANGE_POINT_WORDS = { ...POINT_REASONS, goal: 'Stopped before the edge' };

/** One's own stop against the true edge, on the curve, with everybody's stops. */
export function RangeResult({ round, phase, you }: ActivityProps<RangeTest, 'finished'>) {
  const curve = rangeCurve(round.activity);
  const { edge, taps } = phase;
  const own = you.tap?.round === round.number ? you.tap.step : null;
  const rate = own === null ? null : (curve.rates[own] ?? null);
  const words = rate === null ? null : stopWords(rate, edge, curve);
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col">
      <StopField title={roundTitle(round)} rate={rate} words={words} />
      <div className="grow px-5 pt-6 pb-6">
        <p className="text-[1.1875rem] leading-[1.36] font-semibold text-pretty">
          {words?.sentence ?? 'You did not tap. This is where the others would have stopped.'}
        </p>
        <dl className="mt-5">
          {rate === null ? null : <Figure label="You stopped at">{shortRate(rate)}</Figure>}
          {edge === null ? null : <Figure label="The true edge">{formatQuantity(edge)}</Figure>}
          <Figure label="Stops in the class">{formatCount(taps.length)}</Figure>
        </dl>
        <div className="mt-7">
          <RangeChart curve={curve} step={curve.range.steps} own={own} edge={edge} others={taps} />
        </div>
        <PointsBlock you={you} words={RANGE_POINT_WORDS} />
      </div>
      <BigScreenLine>Big screen: everybody’s stops</BigScreenLine>
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
  words,
}: {
  title: string;
  rate: number | null;
  /** null if this phone didn't tap. */
  words: StopWords | null;
}) {
  const Icon = words === null ? null : ICONS[words.kind];
  return (
    <header
      className={`wipe-up @container px-5 pt-[max(1rem,env(safe-area-inset-top))] pb-6 ${
        words === null ? 'bg-panel' : FIELDS[words.kind]
      }`}
    >
      <p className="flex flex-wrap justify-between gap-x-3 text-base font-bold">
        <span>{title}</span>
        <span className="shrink-0">{rate === null ? 'no stop' : `stop ${shortRate(rate)}`}</span>
      </p>
      <h1 className="type-display mt-7 flex items-center gap-3 text-[min(2.375rem,11.5cqw)]">
        {Icon === null ? null : (
          <Icon aria-hidden="true" strokeWidth={3.5} className="size-9 shrink-0" />
        )}
        {words?.title ?? 'You watched this one.'}
      </h1>
      {words === null || words.figure === '' ? null : (
        <p className="mt-4 flex flex-wrap items-end gap-x-3 gap-y-3">
          <span
            className="type-figure text-[min(6.5rem,30cqw,calc(110cqw/var(--characters)))] leading-[0.8]"
            style={{ '--characters': words.figure.length } as CSSProperties}
          >
            {words.figure}
          </span>
          <span className="pb-0.5 text-xl leading-[1.15] font-semibold">{words.words}</span>
        </p>
      )}
    </header>
  );
}
