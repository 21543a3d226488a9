import { ChevronLeft, FastForward } from 'lucide-react';
import { rich } from '../../ui/rich';
import { useWords } from '../../words/language';

const BUTTON =
  'flex min-h-12 min-w-11 items-center justify-center rounded-control border-2 border-on-klein px-2.5 text-[1.0625rem] type-title aria-disabled:opacity-45';

/** Where the runs stand, and the buttons that lead on: each press is one update. */
export function StepBar({
  step,
  last,
  budget,
  onStep,
  onRunOn,
}: {
  step: number;
  /** The last one that can be walked to. */
  last: number;
  budget: number;
  onStep: (step: number) => void;
  /** On to where something happens. */
  onRunOn: () => void;
}) {
  const words = useWords('practice');
  const isFirst = step === 0;
  const isLast = step >= last;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-2 gap-y-3 bg-klein px-4 py-3 text-on-klein min-[64rem]:px-5">
      <p className="flex items-baseline gap-2 text-[1.0625rem]">
        {rich(words, 'practice.step', {
          step,
          budget,
          now: (inside) => (
            <span className="text-[2.75rem] type-figure" data-testid="step">
              {inside}
            </span>
          ),
        })}
      </p>
      <div className="flex flex-wrap gap-2">
        <button
          type="button"
          aria-label={words.say('practice.step.back')}
          aria-disabled={isFirst || undefined}
          onClick={() => onStep(Math.max(0, step - 1))}
          className={BUTTON}
        >
          <ChevronLeft aria-hidden="true" className="size-6 rtl:-scale-x-100" />
        </button>
        <button
          type="button"
          aria-label={words.say('practice.step.on')}
          aria-disabled={isLast || undefined}
          onClick={onRunOn}
          className={BUTTON}
        >
          <FastForward aria-hidden="true" className="size-5 rtl:-scale-x-100" />
        </button>
        <button
          type="button"
          aria-disabled={isLast || undefined}
          onClick={() => onStep(Math.min(last, step + 1))}
          className={`${BUTTON} bg-on-klein text-klein`}
        >
          {words.say('practice.step.next')}
        </button>
      </div>
    </div>
  );
}
