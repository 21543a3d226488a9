import { Hand } from 'lucide-react';
import { type CSSProperties, useMemo } from 'react';
import type { RangeTest } from '#core/lesson/activities/range-test';
import type { ActivityProps } from '../../../parts/phone/activity-props';
import { SavedBar } from '../../../parts/phone/input/saved-bar';
import { savedWord } from '../../../parts/phone/input/saved-word';
import { PausedChip } from '../../../parts/phone/input/timer-chip';
import { useInput } from '../../../parts/phone/input/use-input';
import { PlayHeader } from '../../../parts/phone/play-header';
import { rateText } from '../../../parts/phone/rate-text';
import { useRunClock } from '../../../parts/phone/run/use-run-clock';
import { LossTitle } from '../../../ui/formula/loss-title';
import { optimizerName } from '../../../ui/words/experiment-words';
import { useWords } from '../../../words/language';
import { rangeCurve, rateShown } from '../charts/range-curve';
import { RangeChart } from './range-chart';
import { intendTap, storedTap, tapWords } from './tap-input';

/** The growing rate, the loss it leads to, and one button. */
export function RangeRun({ link, round, phase, you, isLost }: ActivityProps<RangeTest>) {
  const words = useWords('play', 'play-range', 'experiment');
  const { activity } = round;
  const curve = rangeCurve(activity);
  const stored = useMemo(() => storedTap(you, round.number), [you, round.number]);
  const { state, value, isSlow, choose } = useInput(link, round.number, stored, intendTap);
  const { step, secondsUntilStart, still } = useRunClock({ link, phase });
  const { steps } = activity.range;
  const isOver = step >= steps;
  const rate = rateText(words, rateShown(curve, step));
  return (
    <main className="side-by-side mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col">
      <PlayHeader round={round} you={you}>
        {still === null ? null : <PausedChip />}
      </PlayHeader>
      <div className="wipe-up grow px-4 pt-2 pb-4">
        <div className="flex flex-wrap justify-between gap-x-4 text-mut">
          <LossTitle loss={activity.experiment.loss} />
          <span translate="no">{optimizerName(words, activity.experiment)}</span>
        </div>
        <p className="@container mt-5">
          <span className="block text-lg font-semibold">
            {secondsUntilStart > 0
              ? words.say('play-range.grows-in', { seconds: secondsUntilStart })
              : (still?.sentence ?? words.say('play-range.grows'))}
          </span>
          <span
            className="type-figure mt-2 block text-[min(6.5rem,calc(116cqw/var(--characters)))] whitespace-nowrap"
            style={{ '--characters': Math.max(4, rate.length) } as CSSProperties}
          >
            {rate}
          </span>
          <span className="mt-2 block text-mut">
            {words.say('play-range.step', { step, steps })}
          </span>
        </p>
        <RangeChart curve={curve} step={step} own={value?.step ?? null} />
      </div>
      <div className="beside [@media(min-height:34rem)]:sticky bottom-0 z-10 bg-bg pt-3">
        <div className="px-4 pb-3">
          <button
            type="button"
            disabled={secondsUntilStart > 0 || isOver}
            onClick={() => choose({ step: Math.floor(link.currentStep()) })}
            className="flex min-h-21 w-full items-center justify-center gap-3.5 rounded-phone bg-ink px-4 py-3 text-[1.375rem] leading-tight font-bold text-bg disabled:bg-panel disabled:text-mut"
          >
            <Hand aria-hidden="true" strokeWidth={2.5} className="size-7 shrink-0" />
            {words.say(value === null ? 'play-range.stop' : 'play-range.stop-instead')}
          </button>
        </div>
        <SavedBar
          word={savedWord(state, { isConnected: !isLost, isClosing: isOver, isSlow })}
          inputWords={tapWords(words, curve)}
        />
      </div>
    </main>
  );
}
