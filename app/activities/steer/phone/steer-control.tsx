import { useId } from 'react';
import type { Sentence } from '#core/words/messages';
import type { Words } from '#core/words/words';
import { LogSlider } from '../../../parts/phone/pick/log-slider';
import type { RateRange } from '../../../parts/phone/pick/rate-scale';
import { StepButton } from '../../../parts/phone/pick/step-button';
import { rateText } from '../../../parts/phone/rate-text';
import { useWords } from '../../../words/language';

/** The slider below a run, with a step down and up, live: what it shows is sent as it moves. */
export function SteerControl({
  range,
  rate,
  present,
  refusal,
  isLost,
  isOver,
  onSteer,
}: {
  range: RateRange;
  /** What the thumb shows. */
  rate: number;
  /** The rate that the run goes on with, as far as the server has said. */
  present: number;
  refusal: Sentence | null;
  isLost: boolean;
  /** The run has diverged: there is nothing left to steer. */
  isOver: boolean;
  onSteer: (learningRate: number) => void;
}) {
  const words = useWords('play-steer', 'refusals');
  const label = useId();
  const stepperProps = {
    rate,
    isLive: true,
    onDraft: onSteer,
    onCommit: onSteer,
    onDrop: () => undefined,
  };
  return (
    <div className="beside [@media(min-height:34rem)]:sticky bottom-0 z-10 border-t border-line bg-bg px-4 pt-2.5 pb-[max(0.5rem,env(safe-area-inset-bottom))]">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span id={label} className="type-title text-lg">
          {words.say('play-steer.rate')}
        </span>
        <span className="text-mut" aria-live="polite">
          {stateWords(words, rate, present, refusal && words.tell(refusal), isLost, isOver)}
        </span>
      </p>
      <div className="@container mt-1 flex items-center gap-2.5">
        {!isOver && <StepButton direction={-1} {...stepperProps} />}
        <strong className="type-figure min-w-0 grow text-center text-[2.25rem]">
          {rateText(words, rate)}
        </strong>
        {!isOver && <StepButton direction={1} {...stepperProps} />}
      </div>
      <LogSlider
        labelId={label}
        range={range}
        rate={rate}
        isLocked={isOver}
        onDraft={onSteer}
        onCommit={(committed) => {
          if (committed !== undefined) onSteer(committed);
        }}
        onDrop={() => undefined}
      />
    </div>
  );
}

function stateWords(
  words: Words<'play-steer'>,
  rate: number,
  present: number,
  refusal: string | null,
  isLost: boolean,
  isOver: boolean,
): string {
  if (isOver) return words.say('play-steer.over');
  if (refusal !== null) return refusal;
  if (isLost) return words.say('play-steer.lost', { rate: rateText(words, present) });
  return rate === present
    ? words.say('play-steer.steers')
    : words.say('play-steer.on-its-way', { rate: rateText(words, present) });
}
